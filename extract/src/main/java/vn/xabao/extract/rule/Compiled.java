package vn.xabao.extract.rule;

import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A pattern with what is known of it before it is tried. Safe to share between threads. */
final class Compiled {

    private final List<Set<String>> needs;
    private final int longest;
    private final Supplier<TokenSequencePattern> source;
    private volatile @Nullable TokenSequencePattern pattern;

    Compiled(List<Set<String>> needs, int longest, Supplier<TokenSequencePattern> source) {
        this.needs = needs;
        this.longest = longest;
        this.source = source;
    }

    /** Of each set one syllable or unit must occur, or the pattern cannot match. */
    List<Set<String>> needs() {
        return needs;
    }

    /** No match has more tokens. */
    int longest() {
        return longest;
    }

    TokenSequencePattern pattern() {
        TokenSequencePattern known = pattern;
        if (known == null) {
            known = source.get();
            pattern = known;
        }
        return known;
    }
}
