package vn.xabao.search.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects matching passages by report in one pass: the passages of a report stand together before it in the index, so
 * a group is complete when the next begins. Every match is seen, therefore totals are exact.
 */
final class ReportGroups implements CollectorManager<ReportGroups.Collected, List<ReportGroup>> {

    private final BitSetProducer reports;

    ReportGroups(BitSetProducer reports) {
        this.reports = reports;
    }

    @Override
    public Collected newCollector() {
        return new Collected();
    }

    @Override
    public List<ReportGroup> reduce(Collection<Collected> collected) {
        return collected.stream().flatMap(c -> c.groups.stream()).toList();
    }

    final class Collected extends SimpleCollector {

        private final List<ReportGroup> groups = new ArrayList<>();
        private @Nullable LeafReaderContext leaf;
        private @Nullable BitSet reportsOfLeaf;
        private @Nullable ReportGroup open;
        private @Nullable Scorable scorer;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            leaf = context;
            reportsOfLeaf = reports.getBitSet(context);
            open = null;
        }

        @Override
        public void setScorer(Scorable newScorer) {
            scorer = newScorer;
        }

        @Override
        public void collect(int document) throws IOException {
            if (leaf == null || reportsOfLeaf == null || scorer == null) {
                return;
            }
            int report = reportsOfLeaf.nextSetBit(document);
            if (open == null || !open.isOf(report)) {
                open = new ReportGroup(leaf, report);
                groups.add(open);
            }
            open.add(document, scorer.score());
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
