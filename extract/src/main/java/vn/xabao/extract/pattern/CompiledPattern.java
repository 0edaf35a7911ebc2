package vn.xabao.extract.pattern;

import java.util.Arrays;
import java.util.List;

/**
 * @param needs what every match holds
 * @param slots names of the slots, in the order of their captures
 */
record CompiledPattern(Node first, List<Element.Need> needs, List<String> slots) {

    /** The first match that starts from one token to another, or null. */
    @org.jspecify.annotations.Nullable
    Match find(TokenSequence tokens, int from, int to) {
        int[] captures = new int[2 * slots.size()];
        Arrays.fill(captures, -1);
        for (int start = Math.max(0, from); start <= to && start < tokens.size(); start++) {
            int end = first.match(tokens, start, captures);
            if (end > start) {
                return new Match(tokens, slots, captures, start, end);
            }
        }
        return null;
    }
}
