package vn.xabao.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Counts for putting marks back: each syllable, and each pair of neighbours, in canonical spelling. */
public final class PairAnalyzer extends Analyzer {

    static final char BETWEEN = ' ';

    /** The term of two neighbours. */
    public static String pair(String first, String second) {
        return first + BETWEEN + second;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = SyllableAnalyzer.tokenizer();
        return new TokenStreamComponents(tokenizer, new PairFilter(tokenizer));
    }
}
