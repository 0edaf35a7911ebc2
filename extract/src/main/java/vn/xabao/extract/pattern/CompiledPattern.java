package vn.xabao.extract.pattern;

import java.util.Arrays;
import java.util.List;

/**
 * @param firsts symbols that a match begins with; none where that may be anything
 * @param needs what every match holds
 * @param slots names of the slots, in the order of their captures
 */
record CompiledPattern(Node first, Symbols.Some firsts, List<Element.Need> needs, List<String> slots) {

    /** The first match that starts from one token to another, or null. */
    @org.jspecify.annotations.Nullable
    Match find(TokenSequence tokens, int from, int to) {
        int[] captures = null;
        for (int start = Math.max(0, from); start <= to && start < tokens.size(); start++) {
            if (!firsts.isEmpty() && !firsts.has(tokens.symbol(start))) {
                continue;
            }
            captures = captures == null ? free() : captures;
            int end = first.match(tokens, start, captures);
            if (end > start) {
                return new Match(tokens, slots, captures, start, end);
            }
        }
        return null;
    }

    private int[] free() {
        int[] captures = new int[2 * slots.size()];
        Arrays.fill(captures, -1);
        return captures;
    }
}
