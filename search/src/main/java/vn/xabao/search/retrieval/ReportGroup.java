package vn.xabao.search.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.xabao.search.schema.Fields;

/** The matches of one report. */
final class ReportGroup {

    /** Best passage first; reports that match alike in the order of their paths. */
    static final Comparator<ReportGroup> RANK = Comparator.comparingDouble((ReportGroup g) -> -g.best)
            .thenComparing(ReportGroup::path).thenComparingInt(g -> g.leaf.docBase + g.report);

    private static final Comparator<Match> RANK_WITHIN = Comparator.comparingDouble((Match m) -> -m.score())
            .thenComparingInt(Match::document);

    private final LeafReaderContext leaf;
    private final int report;
    private final List<Match> matches = new ArrayList<>(1);
    private float best = Float.NEGATIVE_INFINITY;
    private @Nullable BytesRef path;

    ReportGroup(LeafReaderContext leaf, int report) {
        this.leaf = leaf;
        this.report = report;
    }

    boolean isOf(int reportDocument) {
        return report == reportDocument;
    }

    void add(int document, float score) {
        matches.add(new Match(leaf.docBase + document, score));
        best = Math.max(best, score);
    }

    int size() {
        return matches.size();
    }

    List<Match> ranked() {
        return matches.stream().sorted(RANK_WITHIN).toList();
    }

    private BytesRef path() {
        if (path == null) {
            try {
                SortedDocValues paths = leaf.reader().getSortedDocValues(Fields.SORT_PATH);
                path = paths != null && paths.advanceExact(report)
                        ? BytesRef.deepCopyOf(paths.lookupOrd(paths.ordValue()))
                        : new BytesRef();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return path;
    }
}
