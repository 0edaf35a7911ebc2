package vn.xabao.search.retrieval;

import java.util.Comparator;

/**
 * A passage that matches.
 *
 * @param document number in the whole index; grows with the offset in the report
 */
record Match(int document, float score) {

    /** The better first, then the earlier. */
    static final Comparator<Match> RANK = Comparator.comparingDouble((Match m) -> -m.score())
            .thenComparingInt(Match::document);
}
