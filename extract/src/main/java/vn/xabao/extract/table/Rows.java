package vn.xabao.extract.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the labels of the rows of values: what each is, and what rows before it lend it. */
final class Rows {

    private final Grid grid;
    private final Layout layout;
    private final LabelReader labels;
    private final Lexicon lexicon;
    private final Heads heads;
    private final PlaceLabels places;

    Rows(Grid grid, Layout layout, LabelReader labels, Lexicon lexicon, Heads heads, PlaceLabels places) {
        this.grid = grid;
        this.layout = layout;
        this.labels = labels;
        this.lexicon = lexicon;
        this.heads = heads;
        this.places = places;
    }

    /** By row number, from the top. */
    Map<Integer, Axis> read() {
        Map<Integer, Axis> rows = new LinkedHashMap<>();
        Set<String> whole = Set.of();
        Set<String> domain = Set.of();
        for (int r = layout.firstData(); r < grid.rows(); r++) {
            if (layout.numbering().contains(r)) {
                continue;
            }
            Axis row = axis(r);
            Set<String> own = row.concepts(true);
            boolean part = !own.isEmpty() && lexicon.areParts(own);
            rows.put(r, row.within(row.isTotal() ? List.of() : part ? List.of(whole, domain) : List.of(domain)));
            whole = !part && own.stream().anyMatch(lexicon.wholes()::contains) ? own : whole;
            Set<String> named = new LinkedHashSet<>(own);
            named.retainAll(lexicon.domains());
            domain = named.isEmpty() ? domain : named;
        }
        return rows;
    }

    private Axis axis(int row) {
        List<Cell> levels = new ArrayList<>();
        String head = "";
        for (int c : layout.columns(Layout.Use.LABEL)) {
            Cell cell = grid.at(row, c);
            if (cell != null && !cell.isBlank() && !levels.contains(cell)) {
                levels.add(cell);
                head = layout.head(c);
            }
        }
        Cell first = grid.at(row, 0);
        if (levels.isEmpty() && first != null && heads.isTotal(first.text())) {
            levels.add(first);
        }
        boolean named = !levels.isEmpty() && !heads.isTotal(levels.getLast().text());
        return Axis.of(labels.path(levels),
                named ? places.kind(levels.getLast().text(), head) : PlaceLabels.Kind.NONE);
    }

    /** What the unit column says of a row. */
    Label unit(int row) {
        return layout.columns(Layout.Use.UNIT).stream().map(c -> labels.read(grid.text(row, c)))
                .filter(l -> !l.text().isEmpty()).findFirst().orElse(Label.EMPTY);
    }
}
