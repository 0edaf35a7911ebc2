package vn.xabao.search.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import vn.xabao.search.schema.Fields;

/**
 * Ranks reports by their best passage. The best {@code n} passages of all name the first reports, and those reports have
 * at least {@code n} passages: so only the best are looked for, and then the other passages of just these reports.
 */
final class RankedReports {

    private static final Sort RANK = new Sort(SortField.FIELD_SCORE,
            new SortField(Fields.SORT_PATH, SortField.Type.STRING));

    private final IndexSearcher searcher;
    private final BitSetProducer reports;

    RankedReports(IndexSearcher searcher, BitSetProducer reports) {
        this.searcher = searcher;
        this.reports = reports;
    }

    /** The first reports, with at least {@code passages} passages together if there are so many. */
    List<ReportGroup> first(Query query, int passages) throws IOException {
        Query rewritten = searcher.rewrite(query);
        ScoreDoc[] best = searcher.search(rewritten,
                new TopFieldCollectorManager(RANK, passages, null, passages)).scoreDocs;
        Map<Integer, Integer> ranks = new LinkedHashMap<>();
        for (ScoreDoc passage : best) {
            ranks.putIfAbsent(report(passage.doc), ranks.size());
        }
        Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE, 1);
        List<ReportGroup> groups = new ArrayList<>();
        Map<LeafReaderContext, Scorer> scorers = new LinkedHashMap<>();
        for (Map.Entry<Integer, Integer> report : new TreeMap<>(ranks).entrySet()) {
            groups.add(new ReportGroup(report.getValue(), matches(report.getKey(), weight, scorers)));
        }
        groups.sort(Comparator.comparingInt(ReportGroup::rank));
        return groups;
    }

    private LeafReaderContext leaf(int document) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }

    /** The document that ends the block of a passage. */
    private int report(int passage) throws IOException {
        LeafReaderContext leaf = leaf(passage);
        return leaf.docBase + reportsOf(leaf).nextSetBit(passage - leaf.docBase);
    }

    private BitSet reportsOf(LeafReaderContext leaf) throws IOException {
        return Objects.requireNonNull(reports.getBitSet(leaf), "a passage has a report");
    }

    /** Reports must be asked for in the order of the index: a scorer only goes forward. */
    private List<Match> matches(int report, Weight weight, Map<LeafReaderContext, Scorer> scorers) throws IOException {
        LeafReaderContext leaf = leaf(report);
        if (!scorers.containsKey(leaf)) {
            scorers.put(leaf, Objects.requireNonNull(weight.scorer(leaf), "a report with a match"));
        }
        Scorer scorer = Objects.requireNonNull(scorers.get(leaf));
        int end = report - leaf.docBase;
        int start = end == 0 ? 0 : reportsOf(leaf).prevSetBit(end - 1) + 1;
        DocIdSetIterator passages = scorer.iterator();
        List<Match> matches = new ArrayList<>();
        int at = passages.docID() < start ? passages.advance(start) : passages.docID();
        for (; at < end; at = passages.nextDoc()) {
            matches.add(new Match(leaf.docBase + at, scorer.score()));
        }
        matches.sort(Match.RANK);
        return matches;
    }
}
