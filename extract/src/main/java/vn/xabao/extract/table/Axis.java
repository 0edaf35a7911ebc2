package vn.xabao.extract.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a row or a column says about its values.
 *
 * @param place whose they are
 * @param contexts what else its own concepts may belong to, the surest first: the concepts of the row that it is part of,
 *     what rows before it are about
 */
record Axis(Label label, PlaceLabels.Kind place, List<Set<String>> contexts) {

    static Axis of(Label label, PlaceLabels.Kind place) {
        boolean named = place != PlaceLabels.Kind.NONE;
        return new Axis(named ? new Label(label.text(), Set.of(), List.of(), null, Time.NONE, false) : label, place,
                List.of());
    }

    Axis within(List<Set<String>> wider) {
        return new Axis(label, place, List.copyOf(wider));
    }

    /** Its own concepts; a row over the whole has none. */
    Set<String> concepts(boolean row) {
        Set<String> own = new LinkedHashSet<>(label.concepts());
        if (row && label.total()) {
            own.remove(Indicators.TOTAL);
        }
        return own;
    }

    boolean isTotal() {
        return label.total();
    }

    boolean isOther() {
        return place == PlaceLabels.Kind.OTHER;
    }

    /** Whether it narrows its values by nothing but place, time and known concepts. */
    boolean isUnderstood() {
        return place != PlaceLabels.Kind.NONE || label.isUnderstood();
    }

    /** Whether it says nothing at all that would tell its values from those of its neighbours. */
    boolean isSilent() {
        return place == PlaceLabels.Kind.NONE && !label.total() && label.concepts().isEmpty()
                && !label.time().isStated();
    }
}
