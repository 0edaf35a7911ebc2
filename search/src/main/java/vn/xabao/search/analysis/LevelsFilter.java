package vn.xabao.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import vn.xabao.ingest.vietnamese.Marks;

/**
 * Adds to each token its form without marks, at the same position and offsets. The prefix keeps the unmarked form of
 * {@code đất} apart from a {@code dat} that stands in the text. Must be the last filter: the attributes of the exact
 * token are used again as they are, which is much faster than to save and restore them.
 */
final class LevelsFilter extends TokenFilter {

    static final char FOLDED = '\u0001';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final TokenCache folded = new TokenCache(t -> FOLDED + Marks.strip(t));
    private boolean exactGiven;

    LevelsFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (exactGiven) {
            String unmarked = folded.get(term.toString());
            term.setEmpty().append(unmarked);
            position.setPositionIncrement(0);
            exactGiven = false;
            return true;
        }
        exactGiven = input.incrementToken();
        return exactGiven;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        exactGiven = false;
    }
}
