/**
 * What a load is told ({@link vn.xabao.load.event.LoadOptions}), what it tells while it runs
 * ({@link vn.xabao.load.event.LoadEvent}), and what it leaves behind ({@link vn.xabao.load.event.LoadSummary},
 * {@link vn.xabao.load.event.ArchiveState}). Everybody may use it.
 */
@NullMarked
package vn.xabao.load.event;

import org.jspecify.annotations.NullMarked;
