package vn.xabao.extract.pattern;

import vn.xabao.extract.pattern.TokenSequence.Flag;

/**
 * A step of a compiled pattern with all that follows it. Steps are tried in the order of the pattern and taken back where
 * what follows does not fit, as in other backtracking matchers; options take what they can first, gaps as little.
 */
sealed interface Node {

    /** The end of the match that goes on at a token, -1 where there is none. {@code captures}: start and end a slot. */
    int match(TokenSequence tokens, int at, int[] captures);

    /** The end of the pattern. */
    record End() implements Node {

        @Override
        public int match(TokenSequence tokens, int at, int[] captures) {
            return at;
        }
    }

    record Syllable(int symbol, Node next) implements Node {

        @Override
        public int match(TokenSequence tokens, int at, int[] captures) {
            return at < tokens.size() && tokens.symbol(at) == symbol ? next.match(tokens, at + 1, captures) : -1;
        }
    }

    record OneOf(Symbols.Some symbols, Node next) implements Node {

        @Override
        public int match(TokenSequence tokens, int at, int[] captures) {
            return at < tokens.size() && symbols.has(tokens.symbol(at))
                    ? next.match(tokens, at + 1, captures)
                    : -1;
        }
    }

    /** @param firsts by way the symbols it begins with; none for a way that may begin with anything */
    record Either(Symbols.Some[] firsts, Node[] ways) implements Node {

        @Override
        public int match(TokenSequence tokens, int at, int[] captures) {
            int symbol = at < tokens.size() ? tokens.symbol(at) : Symbols.UNKNOWN;
            for (int i = 0; i < ways.length; i++) {
                if (firsts[i].isEmpty() || firsts[i].has(symbol)) {
                    int end = ways[i].match(tokens, at, captures);
                    if (end >= 0) {
                        return end;
                    }
                }
            }
            return -1;
        }
    }

    /** Up to some tokens that are neither numbers nor stops. */
    record Gap(int longest, Flag stop, Node next) implements Node {

        @Override
        public int match(TokenSequence tokens, int at, int[] captures) {
            for (int i = at; i <= at + longest; i++) {
                int end = next.match(tokens, i, captures);
                boolean quantity = tokens.is(i, Flag.NUMBER) && !tokens.is(i, Flag.ASIDE);
                boolean last = i >= tokens.size() || quantity || tokens.is(i, stop);
                if (end >= 0 || last) {
                    return end;
                }
            }
            return -1;
        }
    }

    /** A number, words of approximation before it and its unit included. No units: any number, its unit left out. */
    record Number(int slot, int[] units, Node next) implements Node {

        private static final int APPROXIMATIONS = 3;

        @Override
        public int match(TokenSequence tokens, int at, int[] captures) {
            int number = at;
            while (number < at + APPROXIMATIONS && tokens.is(number, Flag.APPROXIMATE)) {
                number++;
            }
            if (!isOne(tokens, number)) {
                return -1;
            }
            int after = number + 1;
            while (units.length > 0 && tokens.is(after, Flag.IN_UNIT)) {
                after++;
            }
            for (int end = after; end > number; end--) {
                int before = captures[2 * slot];
                int beforeEnd = captures[2 * slot + 1];
                captures[2 * slot] = number;
                captures[2 * slot + 1] = number + 1;
                int found = next.match(tokens, end, captures);
                if (found >= 0) {
                    return found;
                }
                captures[2 * slot] = before;
                captures[2 * slot + 1] = beforeEnd;
            }
            return -1;
        }

        private boolean isOne(TokenSequence tokens, int i) {
            return tokens.is(i, Flag.NUMBER) && (units.length == 0 || Matching.contains(units, tokens.dimension(i)));
        }
    }

    /** Words with capitals, as many as there are up to some. */
    record Capitals(int longest, Node next) implements Node {

        @Override
        public int match(TokenSequence tokens, int at, int[] captures) {
            int after = at;
            while (after < at + longest && tokens.is(after, Flag.CAPITAL)) {
                after++;
            }
            for (int end = after; end > at; end--) {
                int found = next.match(tokens, end, captures);
                if (found >= 0) {
                    return found;
                }
            }
            return -1;
        }
    }

    /** A number that serves as a name. */
    record NumberName(int[] units, Node next) implements Node {

        @Override
        public int match(TokenSequence tokens, int at, int[] captures) {
            boolean bare = tokens.is(at, Flag.NUMBER) && Matching.contains(units, tokens.dimension(at));
            return bare ? next.match(tokens, at + 1, captures) : -1;
        }
    }

    /** Notes where a slot begins or ends. */
    record Mark(int index, Node next) implements Node {

        @Override
        public int match(TokenSequence tokens, int at, int[] captures) {
            int before = captures[index];
            captures[index] = at;
            int end = next.match(tokens, at, captures);
            if (end < 0) {
                captures[index] = before;
            }
            return end;
        }
    }

    /** What steps share. */
    final class Matching {

        private Matching() {
        }

        static boolean contains(int[] symbols, int symbol) {
            for (int s : symbols) {
                if (s == symbol) {
                    return true;
                }
            }
            return false;
        }
    }
}
