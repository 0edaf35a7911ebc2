package vn.xabao.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.xabao.ingest.vietnamese.Syllable;

/** One spelling for all ways to write the same syllable: hoà and hòa, kỹ and kĩ, composed and decomposed. */
final class CanonicalFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TokenCache spellings = new TokenCache(Syllable::canonical);

    CanonicalFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String spelling = spellings.get(term.toString());
        term.setEmpty().append(spelling);
        return true;
    }
}
