package vn.xabao.search.query;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What to ask the index.
 *
 * @param matching decides which passages answer, without regard to marks: an exact match is a folded one too
 * @param scoring what makes one passage better than another; whatever matches fulfils at least one of these
 * @param marks what to mark in a passage that matches
 * @param suggestion the query as it may have been meant, null where it seems right
 */
public record QueryPlan(Query matching, List<Query> scoring, List<Mark> marks, @Nullable String suggestion) {

    public QueryPlan {
        scoring = List.copyOf(scoring);
        marks = List.copyOf(marks);
    }

    /** The words to mark: those that match {@code preferred}, or {@code otherwise} in a passage without one. */
    public record Mark(Query preferred, Query otherwise) {
    }

    /** For counting: only what decides. */
    public BooleanQuery.Builder counted() {
        return new BooleanQuery.Builder().add(matching, Occur.FILTER);
    }

    /** For ranking: as one disjunction, so that passages that cannot reach the page are skipped unread. */
    public BooleanQuery.Builder ranked() {
        BooleanQuery.Builder ranked = counted().setMinimumNumberShouldMatch(1);
        scoring.forEach(clause -> ranked.add(clause, Occur.SHOULD));
        return ranked;
    }
}
