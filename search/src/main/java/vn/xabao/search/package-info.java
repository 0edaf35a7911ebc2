/**
 * The door of the third stage: reports are written to an archive's index with {@link vn.xabao.search.Archive}, found
 * again with {@link vn.xabao.search.Searcher} and taken away with {@link vn.xabao.search.Exporter}.
 */
@NullMarked
package vn.xabao.search;

import org.jspecify.annotations.NullMarked;
