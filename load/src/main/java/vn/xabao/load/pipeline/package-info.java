/**
 * The way of a file through a load. {@link vn.xabao.load.pipeline.LoadRun} lets an {@link vn.xabao.load.pipeline.Intake}
 * decide what is to be read, hands that to {@link vn.xabao.load.pipeline.Worker}s, each with a child process whose
 * {@link vn.xabao.load.pipeline.Answer} comes back, and has one {@link vn.xabao.load.pipeline.BatchWriter} store it.
 * Queues between them are bounded in items and bytes.
 */
@NullMarked
package vn.xabao.load.pipeline;

import org.jspecify.annotations.NullMarked;
