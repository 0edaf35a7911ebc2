package vn.xabao.search.analysis;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/** Remembers the spelling of a few thousand tokens: a report's vocabulary is small. Not thread-safe. */
final class Spellings {

    private static final int BITS = 13;
    /** Spreads the hashes of short words, which lie close together. */
    private static final int GOLDEN_RATIO = 0x9E3779B9;

    private final @Nullable Spelling[] known = new @Nullable Spelling[1 << BITS];

    Spelling of(CharTermAttribute term) {
        int slot = hash(term) * GOLDEN_RATIO >>> Integer.SIZE - BITS;
        Spelling spelling = known[slot];
        if (spelling == null || !spelling.written().contentEquals(term)) {
            spelling = Spelling.of(term.toString());
            known[slot] = spelling;
        }
        return spelling;
    }

    private static int hash(CharTermAttribute term) {
        char[] chars = term.buffer();
        int hash = 0;
        for (int i = 0; i < term.length(); i++) {
            hash = 31 * hash + chars[i];
        }
        return hash;
    }
}
