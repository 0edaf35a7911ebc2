/**
 * What was typed becomes a query. {@link vn.xabao.search.query.Planner} takes it apart ({@code QueryText}), puts the
 * marks back where they are missing ({@code MarkRestorer}), adds abbreviations and their long forms
 * ({@code Abbreviations}) and weighs exact before folded and neighbours before single syllables ({@code Clauses}); the
 * result is a {@link vn.xabao.search.query.QueryPlan}. {@link vn.xabao.search.query.ReportFilter} does the same for
 * filters.
 */
@NullMarked
package vn.xabao.search.query;

import org.jspecify.annotations.NullMarked;
