/**
 * The door of the second stage: a {@link vn.xabao.ingest.document.Document} comes in, a {@link vn.xabao.extract.report.Report} comes out.
 */
@NullMarked
package vn.xabao.extract;

import org.jspecify.annotations.NullMarked;
