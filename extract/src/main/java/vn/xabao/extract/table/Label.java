package vn.xabao.extract.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A head or a row label as it is understood.
 *
 * @param text as printed; levels parted by a slash
 * @param concepts what it speaks of, the lowest level first
 * @param rest words that nothing explains
 * @param unit name of the unit it states
 * @param total whether it names the whole and nothing else
 */
record Label(String text, Set<String> concepts, List<String> rest, @Nullable String unit, Time time, boolean total) {

    static final Label EMPTY = new Label("", Set.of(), List.of(), null, Time.NONE, false);

    /** The label of a path: this one above, the other below. */
    Label over(Label below) {
        if (text.isEmpty() || below.text.isEmpty()) {
            return text.isEmpty() ? below : this;
        }
        Set<String> both = new LinkedHashSet<>(below.concepts);
        both.addAll(concepts);
        List<String> words = new ArrayList<>(rest);
        words.addAll(below.rest);
        return new Label(text + " / " + below.text, both, words, below.unit == null ? unit : below.unit,
                time.and(below.time), total && below.total);
    }

    Label with(Set<String> otherConcepts, Time otherTime) {
        return new Label(text, otherConcepts, rest, unit, otherTime, total);
    }

    boolean isUnderstood() {
        return rest.isEmpty();
    }
}
