package vn.xabao.extract.rule;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.xabao.extract.token.Keys;

/**
 * Tries on a sentence only those patterns whose needed syllables all occur in it: each pattern is filed under its rarest
 * one. This is what keeps hundreds of patterns affordable.
 */
final class PatternIndex<T> {

    private final List<Entry<T>> entries = new ArrayList<>();
    private final Map<String, List<Entry<T>>> byLiteral = new HashMap<>();
    private final List<Entry<T>> always = new ArrayList<>();

    void add(PatternCompiler.Compiled compiled, T meaning) {
        entries.add(new Entry<>(compiled, meaning));
    }

    void seal() {
        Map<String, Integer> uses = new HashMap<>();
        entries.forEach(e -> e.compiled().literals().forEach(l -> uses.merge(l, 1, Integer::sum)));
        for (Entry<T> e : entries) {
            e.compiled().literals().stream().min((a, b) -> Integer.compare(uses.get(a), uses.get(b)))
                    .map(l -> byLiteral.computeIfAbsent(l, k -> new ArrayList<>())).orElse(always).add(e);
        }
    }

    /** Gives every match of every pattern. */
    void match(List<CoreLabel> tokens, BiConsumer<T, TokenSequenceMatcher> found) {
        Set<String> lows = new HashSet<>();
        tokens.forEach(t -> lows.add(t.get(Keys.Low.class)));
        always.forEach(e -> find(e, tokens, found));
        for (String low : lows) {
            for (Entry<T> e : byLiteral.getOrDefault(low, List.of())) {
                if (lows.containsAll(e.compiled().literals())) {
                    find(e, tokens, found);
                }
            }
        }
    }

    private static <T> void find(Entry<T> entry, List<CoreLabel> tokens, BiConsumer<T, TokenSequenceMatcher> found) {
        TokenSequenceMatcher matcher = entry.compiled().pattern().getMatcher(tokens);
        while (matcher.find()) {
            found.accept(entry.meaning(), matcher);
        }
    }

    private record Entry<T>(PatternCompiler.Compiled compiled, T meaning) {
    }
}
