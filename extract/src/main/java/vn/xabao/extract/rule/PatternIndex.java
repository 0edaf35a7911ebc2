package vn.xabao.extract.rule;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    void add(Compiled compiled, T meaning) {
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

    /** Every pattern, translated: a test finds broken ones. */
    void translateAll() {
        entries.forEach(e -> e.compiled().pattern());
    }

    /** Gives every match of every pattern. */
    void match(List<CoreLabel> tokens, BiConsumer<T, TokenSequenceMatcher> found) {
        Map<String, Integer> first = new LinkedHashMap<>();
        Map<String, Integer> last = new HashMap<>();
        first.put(ALWAYS, 0);
        last.put(ALWAYS, tokens.size() - 1);
        for (int i = 0; i < tokens.size(); i++) {
            note(tokens.get(i).get(Keys.Low.class), i, first, last);
            String dimension = tokens.get(i).get(Keys.Dimension.class);
            if (dimension != null) {
                note(ofDimension(dimension), i, first, last);
            }
        }
        Map<Entry<T>, int[]> tries = new LinkedHashMap<>();
        for (String need : first.keySet()) {
            for (Entry<T> e : byNeed.getOrDefault(need, List.of())) {
                int[] range = tries.computeIfAbsent(e, k -> new int[]{tokens.size(), 0});
                range[0] = Math.min(range[0], first.get(need));
                range[1] = Math.max(range[1], last.get(need));
            }
        }
        tries.forEach((e, range) -> {
            if (isPossible(e, first.keySet())) {
                find(e, tokens, range, found);
            }
        });
    }

    private static void note(String word, int at, Map<String, Integer> first, Map<String, Integer> last) {
        first.putIfAbsent(word, at);
        last.put(word, at);
    }

    private static boolean isPossible(Entry<?> entry, Set<String> present) {
        for (Set<String> need : entry.compiled().needs()) {
            if (need.stream().noneMatch(present::contains)) {
                return false;
            }
        }
        return true;
    }

    /** A match lies around a word that the pattern needs: tokens further away are not tried. */
    private static <T> void find(Entry<T> entry, List<CoreLabel> tokens, int[] range,
            BiConsumer<T, TokenSequenceMatcher> found) {
        int longest = entry.compiled().longest();
        TokenSequenceMatcher matcher = entry.compiled().pattern().getMatcher(tokens);
        matcher.region(Math.max(0, range[0] - longest), Math.min(tokens.size(), range[1] + longest + 1));
        while (matcher.find()) {
            found.accept(entry.meaning(), matcher);
        }
    }

    private static final class Entry<T> {

        private final Compiled compiled;
        private final T meaning;

        Entry(Compiled compiled, T meaning) {
            this.compiled = compiled;
            this.meaning = meaning;
        }

        Compiled compiled() {
            return compiled;
        }

        T meaning() {
            return meaning;
        }
    }
}
