package vn.xabao.search.analysis;

import vn.xabao.ingest.vietnamese.Marks;
import vn.xabao.ingest.vietnamese.Syllable;

/**
 * The forms of a token.
 *
 * @param written as it stands in the text
 * @param exact one spelling for all ways to write the same syllable: hoà and hòa, kỹ and kĩ, composed and decomposed
 * @param folded without marks; the prefix keeps that of {@code đất} apart from a {@code dat} that stands in the text
 * @param isSyllable whether it can be a Vietnamese syllable
 */
record Spelling(String written, String exact, String folded, boolean isSyllable) {

    static final char FOLDED = '\u0001';

    static Spelling of(String written) {
        String exact = Syllable.canonical(written);
        return new Spelling(written, exact, FOLDED + Marks.strip(exact), Syllable.isValid(exact));
    }
}
