/**
 * Runs a plan. {@link vn.xabao.search.retrieval.PassageSearch} collects every passage that matches by its report
 * ({@code ReportGroups}), orders reports by their best passage, takes the page that was asked for, and turns each passage
 * into a hit: {@code MarkedSpans} finds the words that matched, {@code Snippet} the part of the text to show.
 */
@NullMarked
package vn.xabao.search.retrieval;

import org.jspecify.annotations.NullMarked;
