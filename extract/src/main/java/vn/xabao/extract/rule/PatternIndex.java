package vn.xabao.extract.rule;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.xabao.extract.token.Keys;

/**
 * Tries on a sentence only those patterns whose needed syllables and units all occur in it: each pattern is filed under its
 * rarest one. This is what keeps hundreds of patterns affordable.
 */
final class PatternIndex<T> {

    private static final String ALWAYS = "{}";

    private final List<Entry<T>> entries = new ArrayList<>();
    private final Map<String, List<Entry<T>>> byNeed = new HashMap<>();

    void add(PatternCompiler.Compiled compiled, T meaning) {
        entries.add(new Entry<>(compiled, meaning));
    }

    void seal() {
        Map<String, Integer> uses = new HashMap<>();
        entries.forEach(e -> e.compiled().needs().forEach(n -> n.forEach(w -> uses.merge(w, 1, Integer::sum))));
        for (Entry<T> e : entries) {
            Set<String> rarest = e.compiled().needs().stream()
                    .min(Comparator.comparingInt(n -> n.stream().mapToInt(uses::get).sum())).orElse(Set.of(ALWAYS));
            rarest.forEach(w -> byNeed.computeIfAbsent(w, k -> new ArrayList<>()).add(e));
        }
    }

    static String ofDimension(String dimension) {
        return "{" + dimension + "}";
    }

    /** Gives every match of every pattern. */
    void match(List<CoreLabel> tokens, BiConsumer<T, TokenSequenceMatcher> found) {
        Set<String> present = new LinkedHashSet<>();
        present.add(ALWAYS);
        for (CoreLabel t : tokens) {
            present.add(t.get(Keys.Low.class));
            String dimension = t.get(Keys.Dimension.class);
            if (dimension != null) {
                present.add(ofDimension(dimension));
            }
        }
        Set<Entry<T>> tried = new HashSet<>();
        for (String need : present) {
            for (Entry<T> e : byNeed.getOrDefault(need, List.of())) {
                if (tried.add(e) && isPossible(e, present)) {
                    find(e, tokens, found);
                }
            }
        }
    }

    private static boolean isPossible(Entry<?> entry, Set<String> present) {
        for (Set<String> need : entry.compiled().needs()) {
            if (need.stream().noneMatch(present::contains)) {
                return false;
            }
        }
        return true;
    }

    private static <T> void find(Entry<T> entry, List<CoreLabel> tokens, BiConsumer<T, TokenSequenceMatcher> found) {
        TokenSequenceMatcher matcher = entry.compiled().pattern().getMatcher(tokens);
        while (matcher.find()) {
            found.accept(entry.meaning(), matcher);
        }
    }

    private static final class Entry<T> {

        private final PatternCompiler.Compiled compiled;
        private final T meaning;

        Entry(PatternCompiler.Compiled compiled, T meaning) {
            this.compiled = compiled;
            this.meaning = meaning;
        }

        PatternCompiler.Compiled compiled() {
            return compiled;
        }

        T meaning() {
            return meaning;
        }
    }
}
