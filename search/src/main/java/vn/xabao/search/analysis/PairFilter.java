package vn.xabao.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/** Lets syllables pass, each followed by the pair it ends; numbers and foreign words break the chain. */
final class PairFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Spellings spellings = new Spellings();
    private @Nullable Spelling before;
    private @Nullable Spelling last;

    PairFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (before != null && last != null) {
            term.setEmpty().append(before.exact()).append(PairAnalyzer.BETWEEN).append(last.exact());
            before = null;
            return true;
        }
        while (input.incrementToken()) {
            before = last;
            Spelling spelling = spellings.of(term);
            last = spelling.isSyllable() ? spelling : null;
            if (last != null) {
                term.setEmpty().append(last.exact());
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        before = null;
        last = null;
    }
}
