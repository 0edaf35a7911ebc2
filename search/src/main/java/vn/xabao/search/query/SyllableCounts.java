package vn.xabao.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import vn.xabao.search.analysis.PairAnalyzer;
import vn.xabao.search.schema.Fields;

/**
 * How often a syllable or a pair of neighbours occurs in the archive: a look into the term dictionaries, so nothing has
 * to be read beforehand and the cost does not grow with the archive. Not thread-safe.
 */
final class SyllableCounts {

    private final List<TermsEnum> dictionaries = new ArrayList<>();
    private final long total;

    SyllableCounts(IndexReader reader) throws IOException {
        long sum = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.PAIRS);
            if (terms != null) {
                dictionaries.add(terms.iterator());
                sum += terms.getSumTotalTermFreq();
            }
        }
        total = sum;
    }

    long total() {
        return total;
    }

    long of(String first, String second) {
        return of(PairAnalyzer.pair(first, second));
    }

    long of(String syllable) {
        BytesRef term = new BytesRef(syllable);
        long count = 0;
        try {
            for (TermsEnum dictionary : dictionaries) {
                count += dictionary.seekExact(term) ? dictionary.totalTermFreq() : 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count;
    }
}
