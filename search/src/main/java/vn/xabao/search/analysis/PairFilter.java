package vn.xabao.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.vietnamese.Syllable;

/** Lets syllables pass, each followed by the pair it ends; numbers and foreign words break the chain. */
final class PairFilter extends TokenFilter {

    private static final String NONE = "";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TokenCache syllables = new TokenCache(t -> Syllable.isValid(t) ? t : NONE);
    private @Nullable String pair;
    private String previous = NONE;

    PairFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (pair != null) {
            term.setEmpty().append(pair);
            pair = null;
            return true;
        }
        while (input.incrementToken()) {
            String before = previous;
            previous = syllables.get(term.toString());
            if (!previous.isEmpty()) {
                pair = before.isEmpty() ? null : PairAnalyzer.pair(before, previous);
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pair = null;
        previous = NONE;
    }
}
