package vn.xabao.extract.table;

import java.util.List;
import java.util.Set;

/**
 * What a table stands in.
 *
 * @param title its caption
 * @param before the lines before it, the nearest first, then the titles of its sections, the innermost first
 * @param tasks whether it stands among what is planned
 * @param time the period of the report
 * @param places tells the report's own unit from others
 */
record Surroundings(String title, List<String> before, boolean tasks, ReportTime time, PlaceLabels places) {

    private static final int LONGEST_CAPTION = 150;

    /** The caption, or the line before that may be one. */
    String caption() {
        boolean line = title.isEmpty() && !before.isEmpty() && before.getFirst().length() <= LONGEST_CAPTION;
        return line ? before.getFirst() : title;
    }

    /** What the table is about: the nearest text that tells it. */
    Set<String> domains(Lexicon lexicon, String heads) {
        for (String text : List.of(heads, title)) {
            Set<String> found = lexicon.domains(text);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return before.stream().map(lexicon::domains).filter(d -> !d.isEmpty()).findFirst().orElse(Set.of());
    }
}
