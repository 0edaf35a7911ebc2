package vn.xabao.extract.pattern;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers for the syllables and units that patterns name, so that matching compares integers. */
final class Symbols {

    /** What no pattern names. */
    static final int UNKNOWN = 0;

    private static final Map<String, Integer> IDS = new ConcurrentHashMap<>();

    private Symbols() {
    }

    /** The symbol of a syllable in canonical spelling; from now on tokens are told by it. */
    static synchronized int define(String syllable) {
        return IDS.computeIfAbsent(syllable, s -> IDS.size() + 1);
    }

    /** The symbol of what a number's unit measures. */
    static int defineDimension(String dimension) {
        return define(ofDimension(dimension));
    }

    static int of(String syllable) {
        return IDS.getOrDefault(syllable, UNKNOWN);
    }

    static int count() {
        return IDS.size() + 1;
    }

    /** No syllable holds a brace. */
    static String ofDimension(String dimension) {
        return "{" + dimension;
    }

    /** A few symbols; most others are told to be none of them at one glance. */
    static final class Some {

        private final int[] symbols;
        private final long hint;

        Some(int... symbols) {
            this.symbols = symbols;
            this.hint = Arrays.stream(symbols).mapToLong(s -> 1L << s).reduce(0, (a, b) -> a | b);
        }

        boolean isEmpty() {
            return symbols.length == 0;
        }

        boolean has(int symbol) {
            if ((hint & 1L << symbol) != 0) {
                for (int s : symbols) {
                    if (s == symbol) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
