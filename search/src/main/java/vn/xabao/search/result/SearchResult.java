package vn.xabao.search.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the index answered.
 *
 * @param hits in rank order; passages of one report stand together in the order of the report's best passage
 * @param total how many passages match
 * @param exact whether {@code total} is the exact number
 * @param suggestion the query as it may have been meant, null where it seems right
 */
public record SearchResult(List<Hit> hits, long total, boolean exact, @Nullable String suggestion) {

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
