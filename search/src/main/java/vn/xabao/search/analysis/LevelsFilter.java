package vn.xabao.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Gives each token its canonical spelling, then its form without marks at the same position and offsets. Must be the
 * last filter: the other attributes are used again as they are, which is much faster than to save and restore them.
 */
final class LevelsFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Spellings spellings = new Spellings();
    private @Nullable Spelling given;

    LevelsFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (given != null) {
            term.setEmpty().append(given.folded());
            position.setPositionIncrement(0);
            given = null;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        given = spellings.of(term);
        term.setEmpty().append(given.exact());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        given = null;
    }
}
