package vn.xabao.extract.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence between two marks, and the numbers in it.
 *
 * @param lead the stretch without number before it, which it may go on: "diện tích khai thác (keo, bạch đàn): 395 ha"
 * @param joined whether it surely does: only a parenthesis, or a comma right before the number, parts them
 * @param depth how many parentheses it stands in
 */
record Piece(int from, int to, int depth, List<Target> targets, @Nullable Piece lead, boolean joined) {

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
