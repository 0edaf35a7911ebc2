/**
 * Records leave the archive one at a time: {@link vn.xabao.search.export.RecordWriter} takes them and writes JSON, JSON
 * Lines or CSV.
 */
@NullMarked
package vn.xabao.search.export;

import org.jspecify.annotations.NullMarked;
