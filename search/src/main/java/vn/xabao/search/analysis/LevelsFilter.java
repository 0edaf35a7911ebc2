package vn.xabao.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.vietnamese.Marks;

/**
 * Adds to each token its form without marks, at the same position and offsets. The prefix keeps the unmarked form of
 * {@code đất} apart from a {@code dat} that stands in the text.
 */
final class LevelsFilter extends TokenFilter {

    static final char FOLDED = '\u0001';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final TokenCache folded = new TokenCache(t -> FOLDED + Marks.strip(t));
    private AttributeSource.@Nullable State exact;

    LevelsFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (exact != null) {
            restoreState(exact);
            exact = null;
            String unmarked = folded.get(term.toString());
            term.setEmpty().append(unmarked);
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        exact = captureState();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        exact = null;
    }
}
