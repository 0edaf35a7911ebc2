package vn.xabao.ingest.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the items of one list and writes the label each one shows. */
final class ListCounter {

    static final int LEVELS = 10;
    private static final Pattern SLOT = Pattern.compile("%(1?[0-9])");

    private final int[] numbers = new int[LEVELS];
    private final boolean[] begun = new boolean[LEVELS];

    /** The label of the next item on this level, from 0; empty where the level shows none. */
    String next(List<ListLevel> levels, int level) {
        int at = Math.clamp(level, 0, Math.min(levels.size(), LEVELS) - 1);
        advance(levels, at);
        ListLevel shown = levels.get(at);
        if (shown.form() == ListLevel.Form.BULLET) {
            return shown.pattern();
        }
        return SLOT.matcher(shown.pattern()).replaceAll(m -> Matcher.quoteReplacement(slot(levels, m)));
    }

    /** The level begins again with its first number at the next item. */
    void restart(int level) {
        if (level >= 0 && level < LEVELS) {
            begun[level] = false;
        }
    }

    private void advance(List<ListLevel> levels, int at) {
        for (int above = 0; above < at; above++) {
            if (!begun[above]) {
                begun[above] = true;
                numbers[above] = levels.get(above).start();
            }
        }
        numbers[at] = begun[at] ? numbers[at] + 1 : levels.get(at).start();
        begun[at] = true;
        for (int below = at + 1; below < Math.min(levels.size(), LEVELS); below++) {
            if (levels.get(below).restarts()) {
                begun[below] = false;
            }
        }
    }

    private String slot(List<ListLevel> levels, java.util.regex.MatchResult m) {
        int level = Integer.parseInt(m.group(1)) - 1;
        if (level < 0 || level >= Math.min(levels.size(), LEVELS)) {
            return "";
        }
        return levels.get(level).form().write(numbers[level]);
    }
}
