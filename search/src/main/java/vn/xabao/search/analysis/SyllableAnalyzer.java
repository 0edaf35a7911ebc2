package vn.xabao.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The analyzer of all searched text. Syllables, not words: measured better, and the only way without marks. */
public final class SyllableAnalyzer extends Analyzer {

    private static final int LONGEST_TOKEN = 64;

    static StandardTokenizer tokenizer() {
        StandardTokenizer tokenizer = new StandardTokenizer();
        tokenizer.setMaxTokenLength(LONGEST_TOKEN);
        return tokenizer;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = tokenizer();
        return new TokenStreamComponents(tokenizer, new LevelsFilter(tokenizer));
    }
}
