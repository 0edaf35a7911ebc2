package vn.xabao.extract.frame;

import java.util.List;

/**
 * A stretch of a sentence between two marks, and the numbers in it.
 *
 * @param depth how many parentheses it stands in
 */
record Piece(int from, int to, int depth, List<Target> targets) {

    /** Where the words stand that may be about a number; {@code before}: words stand before their numbers here. */
    int start(int target, boolean before) {
        if (targets.size() == 1 || target == 0 && before) {
            return from;
        }
        return before ? targets.get(target - 1).end() : targets.get(target).at();
    }

    int end(int target, boolean before) {
        boolean last = target == targets.size() - 1;
        if (targets.size() == 1 || last && !before) {
            return to;
        }
        return before ? targets.get(target).end() : targets.get(target + 1).at();
    }
}
