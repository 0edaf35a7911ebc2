package vn.xabao.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xabao.search.analysis.Token;

/**
 * Puts marks on syllables that were typed without them or with wrong ones: the likeliest chain of syllables that the
 * archive itself uses (Viterbi over pairs of neighbours). Not thread-safe.
 */
final class MarkRestorer {

    private static final int MOST_CANDIDATES = 8;
    private static final double PAIR_SHARE = 0.9;
    private static final double UNSEEN = 0.5;
    /** How many times likelier another reading must be before what was typed with marks is doubted. */
    private static final double DOUBT = Math.log(20);

    private final SyllableCounts counts;
    private final Map<String, Long> known = new HashMap<>();

    MarkRestorer(SyllableCounts counts) {
        this.counts = counts;
    }

    /**
     * The run as it was probably meant: the same tokens, some with another {@link Token#exact}.
     *
     * @param marked whether the query has marks, so that a syllable without one may well be meant so
     */
    List<Token> restore(List<Token> run, boolean marked) {
        if (counts.total() == 0 || run.isEmpty()) {
            return run;
        }
        List<String> typed = run.stream().map(Token::exact).toList();
        List<String> likeliest = likeliest(run.stream().map(this::candidates).toList());
        if (marked && likelihood(likeliest) - likelihood(typed) < DOUBT) {
            return run;
        }
        List<Token> restored = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            restored.add(run.get(i).withExact(likeliest.get(i)));
        }
        return restored;
    }

    private List<String> candidates(Token token) {
        if (token.isMarked() && count(token.exact()) > 0) {
            return List.of(token.exact());
        }
        List<String> seen = SyllableVariants.of(token.plain()).stream().filter(v -> count(v) > 0)
                .sorted(Comparator.comparingLong(this::count).reversed()).limit(MOST_CANDIDATES).toList();
        return seen.isEmpty() ? List.of(token.exact()) : seen;
    }

    private List<String> likeliest(List<List<String>> candidates) {
        List<Chain> chains = candidates.getFirst().stream().map(c -> new Chain(List.of(c), first(c))).toList();
        for (List<String> next : candidates.subList(1, candidates.size())) {
            List<Chain> before = chains;
            chains = next.stream().map(c -> before.stream().map(b -> b.then(c, next(b.last(), c)))
                    .max(Comparator.comparingDouble(Chain::likelihood)).orElseThrow()).toList();
        }
        return chains.stream().max(Comparator.comparingDouble(Chain::likelihood)).orElseThrow().syllables();
    }

    private record Chain(List<String> syllables, double likelihood) {

        private Chain then(String syllable, double more) {
            List<String> longer = new ArrayList<>(syllables);
            longer.add(syllable);
            return new Chain(longer, likelihood + more);
        }

        private String last() {
            return syllables.getLast();
        }
    }

    private double likelihood(List<String> syllables) {
        double sum = first(syllables.getFirst());
        for (int i = 1; i < syllables.size(); i++) {
            sum += next(syllables.get(i - 1), syllables.get(i));
        }
        return sum;
    }

    private double first(String syllable) {
        return Math.log((count(syllable) + UNSEEN) / (counts.total() + 1));
    }

    private double next(String before, String syllable) {
        double alone = (count(syllable) + UNSEEN) / (counts.total() + 1);
        double pair = (double) pairCount(before, syllable) / Math.max(1, count(before));
        return Math.log(PAIR_SHARE * pair + (1 - PAIR_SHARE) * alone);
    }

    private long pairCount(String first, String second) {
        return count(first) == 0 || count(second) == 0 ? 0 : counts.of(first, second);
    }

    private long count(String syllable) {
        return known.computeIfAbsent(syllable, counts::of);
    }
}
