package vn.xabao.extract.table;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the heads over the columns of values. */
final class Columns {

    private static final Set<String> BARE_RATE = Set.of("rate");

    private final Layout layout;
    private final LabelReader labels;
    private final PlaceLabels places;
    private final Map<Integer, Axis> axes = new LinkedHashMap<>();

    private Columns(Layout layout, LabelReader labels, PlaceLabels places) {
        this.layout = layout;
        this.labels = labels;
        this.places = places;
    }

    /** By column number, from the left. */
    static Map<Integer, Axis> read(Layout layout, LabelReader labels, PlaceLabels places) {
        Columns columns = new Columns(layout, labels, places);
        List<Integer> values = layout.columns(Layout.Use.VALUE);
        values.forEach(c -> columns.axes.put(c, columns.axis(c)));
        boolean timed = columns.axes.values().stream().anyMatch(a -> a.label().time().isStated());
        values.forEach(c -> columns.axes.computeIfPresent(c, (k, a) -> columns.rated(a, c, timed)));
        return columns.axes;
    }

    private Axis axis(int column) {
        List<Cell> levels = layout.heads(column);
        return Axis.of(labels.path(levels), levels.isEmpty()
                ? PlaceLabels.Kind.NONE
                : places.kind(levels.getLast().text(), ""));
    }

    /** "Số hộ nghèo", then "Tỷ lệ (%)": the rate of the column before; between columns of times it compares those. */
    private Axis rated(Axis axis, int column, boolean timed) {
        if (!axis.concepts(false).equals(BARE_RATE)) {
            return axis;
        }
        Axis before = axes.get(column - 1);
        Label label = axis.label();
        boolean stated = label.time().isStated();
        if (before != null && before.isUnderstood() && !before.concepts(false).isEmpty()
                && (!stated || label.time().equals(before.label().time()))) {
            Set<String> concepts = new LinkedHashSet<>(label.concepts());
            concepts.addAll(before.label().concepts());
            return Axis.of(label.with(concepts, before.label().time()), axis.place());
        }
        return timed && !stated
                ? Axis.of(label.with(label.concepts(), label.time().with(Time.Effect.RELATIVE)), axis.place())
                : axis;
    }
}
