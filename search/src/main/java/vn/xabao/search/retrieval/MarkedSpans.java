package vn.xabao.search.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import vn.xabao.search.query.QueryPlan.Mark;
import vn.xabao.search.schema.Fields;

/** Finds the words of a passage that the index itself matched, at their places in the original text. */
final class MarkedSpans {

    private record Weighed(Weight preferred, Weight otherwise) {
    }

    private final List<LeafReaderContext> leaves;
    private final List<Weighed> marks = new ArrayList<>();

    MarkedSpans(IndexSearcher searcher, List<Mark> marks) throws IOException {
        leaves = searcher.getIndexReader().leaves();
        for (Mark mark : marks) {
            this.marks.add(new Weighed(weight(searcher, mark.preferred()), weight(searcher, mark.otherwise())));
        }
    }

    private static Weight weight(IndexSearcher searcher, Query query) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** In order; words that only a blank parts are marked as one. */
    List<Span> in(int document, String text) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        List<Span> spans = new ArrayList<>();
        for (Weighed mark : marks) {
            Matches found = mark.preferred().matches(leaf, document - leaf.docBase);
            found = found == null ? mark.otherwise().matches(leaf, document - leaf.docBase) : found;
            MatchesIterator match = found == null ? null : found.getMatches(Fields.TEXT);
            while (match != null && match.next()) {
                spans.add(new Span(match.startOffset(), match.endOffset()));
            }
        }
        return joined(spans, text);
    }

    private static List<Span> joined(List<Span> spans, String text) {
        List<Span> joined = new ArrayList<>();
        spans.sort(Comparator.comparingInt(Span::start));
        for (Span span : spans) {
            Span before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && (span.start() <= before.end()
                    || text.substring(before.end(), span.start()).isBlank())) {
                joined.set(joined.size() - 1, new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
