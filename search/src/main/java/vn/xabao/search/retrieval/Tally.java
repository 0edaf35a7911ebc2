package vn.xabao.search.retrieval;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import vn.xabao.search.result.ArchiveCounts;
import vn.xabao.search.schema.Fields;

/** Counts reports by what they are about. */
final class Tally {

    private final IndexReader index;

    Tally(IndexReader index) {
        this.index = index;
    }

    ArchiveCounts counts(long reports) throws IOException {
        return new ArchiveCounts(reports, index.numDocs() - reports, words(Fields.COUNT_PROVINCE), years(),
                words(Fields.COUNT_TOPIC), words(Fields.COUNT_RULES));
    }

    private SortedMap<String, Long> words(String field) throws IOException {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (LeafReaderContext leaf : index.leaves()) {
            SortedDocValues values = leaf.reader().getSortedDocValues(field);
            while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (isLive(leaf.reader(), values.docID())) {
                    counts.merge(values.lookupOrd(values.ordValue()).utf8ToString(), 1L, Long::sum);
                }
            }
        }
        return counts;
    }

    private SortedMap<Integer, Long> years() throws IOException {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        for (LeafReaderContext leaf : index.leaves()) {
            NumericDocValues values = leaf.reader().getNumericDocValues(Fields.COUNT_YEAR);
            while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (isLive(leaf.reader(), values.docID())) {
                    counts.merge((int) values.longValue(), 1L, Long::sum);
                }
            }
        }
        return counts;
    }

    private static boolean isLive(LeafReader reader, int document) {
        return reader.getLiveDocs() == null || reader.getLiveDocs().get(document);
    }
}
