/**
 * Runs a plan. {@link vn.xabao.search.retrieval.PassageSearch} counts the passages that match, orders reports by
 * their best passage ({@code RankedReports}), takes the page that was asked for, and turns each passage into a hit: {@code MarkedSpans} finds the words that matched, {@code Snippet} the part of the text to show.
 */
@NullMarked
package vn.xabao.search.retrieval;

import org.jspecify.annotations.NullMarked;
