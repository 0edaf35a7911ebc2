package vn.xabao.search.query;

import java.util.List;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What to ask the index.
 *
 * @param query over passages
 * @param marks what to mark in a passage that matches
 * @param suggestion the query as it may have been meant, null where it seems right
 */
public record QueryPlan(Query query, List<Mark> marks, @Nullable String suggestion) {

    public QueryPlan {
        marks = List.copyOf(marks);
    }

    /** The words to mark: those that match {@code preferred}, or {@code otherwise} in a passage without one. */
    public record Mark(Query preferred, Query otherwise) {
    }
}
