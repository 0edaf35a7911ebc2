package vn.xabao.extract.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tries on a sentence only those patterns whose needed syllables and units all occur in it, and only around the rarest of
 * them: that is what keeps hundreds of patterns affordable. Filled once; then safe to share between threads.
 *
 * @param <T> what a pattern stands for
 */
public final class PatternIndex<T> {

    private static final Element.Need NOTHING = new Element.Need(new int[0], 0, 0);

    private final List<Entry<T>> entries;
    /** By symbol the numbers of the entries that are filed under it. */
    private final int[][] bySymbol;
    private final int[] always;
    /** By entry the first and the last place of its anchor in a sentence; what is left there from others is not read. */
    private final ThreadLocal<int[][]> scratch;

    private PatternIndex(List<Entry<T>> entries) {
        this.entries = List.copyOf(entries);
        scratch = ThreadLocal.withInitial(() -> new int[2][entries.size()]);
        List<List<Integer>> filed = new ArrayList<>();
        IntStream.range(0, Symbols.count()).forEach(i -> filed.add(new ArrayList<>()));
        for (int i = 0; i < entries.size(); i++) {
            for (int symbol : entries.get(i).anchor().symbols()) {
                filed.get(symbol).add(i);
            }
        }
        bySymbol = filed.stream().map(PatternIndex::ints).toArray(int[][]::new);
        always = IntStream.range(0, entries.size()).filter(i -> entries.get(i).anchor() == NOTHING).toArray();
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Gives every match of every pattern, pattern by pattern in the order in which they were added. */
    public void match(TokenSequence tokens, BiConsumer<T, Match> found) {
        int[][] places = scratch.get();
        int[] first = places[0];
        int[] last = places[1];
        BitSet met = new BitSet(entries.size());
        long[] present = new long[Symbols.count() / Long.SIZE + 1];
        for (int i = 0; i < tokens.size(); i++) {
            note(tokens.symbol(i), i, first, last, met, present);
            note(tokens.dimension(i), i, first, last, met, present);
        }
        for (int i : always) {
            met.set(i);
            last[i] = tokens.size() - 1;
        }
        for (int i = met.nextSetBit(0); i >= 0; i = met.nextSetBit(i + 1)) {
            if (isPossible(entries.get(i), present)) {
                find(entries.get(i), tokens, first[i], last[i], found);
            }
        }
    }

    private void note(int symbol, int at, int[] first, int[] last, BitSet met, long[] present) {
        if (symbol == Symbols.UNKNOWN) {
            return;
        }
        present[symbol / Long.SIZE] |= 1L << symbol;
        if (symbol < bySymbol.length) {
            for (int entry : bySymbol[symbol]) {
                first[entry] = met.get(entry) ? first[entry] : at;
                last[entry] = at;
                met.set(entry);
            }
        }
    }

    private static boolean isPossible(Entry<?> entry, long[] present) {
        for (int[] need : entry.others()) {
            if (!isAny(need, present)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAny(int[] symbols, long[] present) {
        for (int symbol : symbols) {
            if ((present[symbol / Long.SIZE] & 1L << symbol) != 0) {
                return true;
            }
        }
        return false;
    }

    private static <T> void find(Entry<T> entry, TokenSequence tokens, int first, int last,
            BiConsumer<T, Match> found) {
        int from = first - entry.anchor().most();
        int to = last - entry.anchor().least();
        Match match = entry.pattern().find(tokens, from, to);
        while (match != null) {
            found.accept(entry.meaning(), match);
            match = entry.pattern().find(tokens, match.end(), to);
        }
    }

    /**
     * @param anchor the rarest of what the pattern needs
     * @param others what else it needs, by symbols one of which must be there
     */
    private record Entry<T>(CompiledPattern pattern, Element.Need anchor, int[][] others, T meaning) {

        static <T> Entry<T> of(CompiledPattern pattern, Element.Need anchor, T meaning) {
            return new Entry<>(pattern, anchor, pattern.needs().stream().filter(n -> n != anchor)
                    .map(Element.Need::symbols).toArray(int[][]::new), meaning);
        }
    }

    /** Collects patterns; only then it is known which of their syllables are rare. */
    public static final class Builder<T> {

        private final PatternCompiler compiler;
        private final List<CompiledPattern> patterns = new ArrayList<>();
        private final List<T> meanings = new ArrayList<>();

        public Builder(PatternCompiler compiler) {
            this.compiler = compiler;
        }

        /** @throws IllegalArgumentException for a pattern that is not in the language */
        public Builder<T> add(String pattern, T meaning) {
            patterns.add(compiler.compile(pattern));
            meanings.add(meaning);
            return this;
        }

        public PatternIndex<T> build() {
            Map<Integer, Integer> uses = new HashMap<>();
            for (CompiledPattern p : patterns) {
                p.needs().forEach(n -> Arrays.stream(n.symbols()).forEach(s -> uses.merge(s, 1, Integer::sum)));
            }
            List<Entry<T>> entries = new ArrayList<>();
            for (int i = 0; i < patterns.size(); i++) {
                entries.add(Entry.of(patterns.get(i), rarest(patterns.get(i), uses), meanings.get(i)));
            }
            return new PatternIndex<>(entries);
        }

        private static Element.Need rarest(CompiledPattern pattern, Map<Integer, Integer> uses) {
            Element.@Nullable Need best = pattern.needs().stream()
                    .min(Comparator.comparingInt(n -> Arrays.stream(n.symbols()).map(uses::get).sum())).orElse(null);
            return best == null ? NOTHING : best;
        }
    }
}
