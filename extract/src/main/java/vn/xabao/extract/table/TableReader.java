package vn.xabao.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Figure;

/** Says of each number of a table what it is: where row and column together name an indicator, that one. */
final class TableReader {

    private static final String RATE = "rate";
    private static final String PERCENT = "percent";

    private final Lexicon lexicon;
    private final Heads heads;
    private final LabelReader labels;
    private final Indicators indicators;

    TableReader(Lexicon lexicon, Heads heads, Indicators indicators) {
        this.lexicon = lexicon;
        this.heads = heads;
        this.labels = new LabelReader(lexicon, heads);
        this.indicators = indicators;
    }

    List<CellReading> read(Grid grid, Layout layout, Surroundings around) {
        return layout.columns(Layout.Use.VALUE).isEmpty() ? List.of() : new Reader(grid, layout, around).read();
    }

    private final class Reader {

        private final Grid grid;
        private final Layout layout;
        private final Surroundings around;
        private final Map<Integer, Axis> columns;
        private final Map<Integer, Axis> rows;
        private final Map<Integer, Label> units = new HashMap<>();
        private final Map<Set<String>, Optional<Indicators.Rule>> rules = new HashMap<>();
        private final Set<String> domains;
        /** The head over the labels says so for all rows: "Chỉ tiêu (%)". */
        private final boolean inPercent;
        private final ReportTime time;
        private final Time caption;
        private final Indicators.Table table;

        Reader(Grid grid, Layout layout, Surroundings around) {
            this.grid = grid;
            this.layout = layout;
            this.around = around;
            this.columns = Columns.read(layout, labels, around.places());
            Rows body = new Rows(grid, layout, labels, lexicon, heads, around.places());
            this.rows = body.read();
            rows.keySet().forEach(r -> units.put(r, body.unit(r)));
            String corner = layout.columns(Layout.Use.LABEL).stream().map(layout::head)
                    .collect(Collectors.joining(" "));
            this.inPercent = corner.contains("%");
            this.domains = around.domains(lexicon, corner + " " + layout.title());
            this.caption = heads.caption(around.caption());
            this.time = around.time().orYear(lastYear());
            this.table = facts(lexicon.segment(around.caption() + " " + layout.title()).concepts());
        }

        List<CellReading> read() {
            List<CellReading> readings = new ArrayList<>();
            rows.forEach((r, row) -> columns.forEach((c, column) -> {
                Cell cell = grid.at(r, c);
                if (cell != null && cell.row() == r && cell.column() == c) {
                    read(cell, row, column, readings);
                }
            }));
            return Ambiguity.settle(readings);
        }

        private @Nullable Integer lastYear() {
            List<Axis> all = new ArrayList<>(columns.values());
            all.addAll(rows.values());
            return all.stream().map(a -> a.label().time())
                    .filter(t -> !t.has(Time.Effect.PLAN) && !t.has(Time.Effect.RELATIVE)).map(Time::year)
                    .filter(y -> y != null).max(Integer::compare).orElse(null);
        }

        private Indicators.Table facts(Set<String> about) {
            List<Set<String>> all = new ArrayList<>();
            columns.values().forEach(a -> all.add(a.concepts(false)));
            rows.values().forEach(a -> all.add(a.concepts(true)));
            all.removeIf(Set::isEmpty);
            List<Set<String>> placed = new ArrayList<>(all);
            all.forEach(a -> domains.forEach(d -> placed.add(union(a, Set.of(d)))));
            return new Indicators.Table(all.stream().distinct().toList(), about,
                    indicators.named(placed.stream().distinct().toList(), about));
        }

        private void read(Cell cell, Axis row, Axis column, List<CellReading> readings) {
            List<Amount> amounts = layout.amounts(cell);
            if (amounts.isEmpty() && heads.isNone(cell.text())) {
                CellReading zero = reading(cell, null, row, column);
                if (zero.rule() != null) {
                    readings.add(zero);
                }
            }
            for (int i = 0; i < amounts.size(); i++) {
                CellReading reading = reading(cell, amounts.get(i), row, column);
                boolean rateOf = i == 1 && amounts.get(1).unit().equals(PERCENT);
                readings.add(i == 0 || rateOf ? reading : reading.asOpen());
            }
        }

        private CellReading reading(Cell cell, @Nullable Amount amount, Axis row, Axis column) {
            Label unit = units.getOrDefault(cell.row(), Label.EMPTY);
            boolean percent = inPercent || amount != null && amount.unit().equals(PERCENT);
            Set<String> own = union(row.concepts(true), column.concepts(false));
            Set<String> concepts = union(own, percent ? Set.of(RATE) : unit.concepts());
            Time stated = column.label().time().and(row.label().time());
            Time when = stated.isStated() ? stated : caption;
            ReportTime.Resolved resolved = time.resolve(when, column.label().text().contains("%"));
            boolean told = !own.isEmpty() && !row.isSilent() | isOnlyRow() && row.isUnderstood()
                    && column.isUnderstood();
            // What a rate gained is told in points, with its sign; an index of it stands without one.
            boolean points = amount != null && amount.signed() && when.has(Time.Effect.RELATIVE) && own.contains(RATE);
            Figure.@Nullable Scope scope = points ? Figure.Scope.CHANGE : resolved.scope();
            Indicators.Rule rule = told && scope != null ? find(concepts, row) : null;
            String unitName = unitName(unit, row, column);
            return new CellReading(cell, amount, rule, scope(row, column, when, scope),
                    resolved.ofPeriod(), place(row, column), when, row.concepts(true).isEmpty(), text(row, column),
                    unitName, unitName == null ? counted(row, column) : unitName, unit.text());
        }

        /** The unit of what is counted: the column says it, or the row, or the table. */
        private @Nullable String counted(Axis row, Axis column) {
            if (column.label().time().has(Time.Effect.RELATIVE)) {
                return column.label().text().contains("%") ? PERCENT : null;
            }
            String unit = lexicon.unit(column.concepts(false));
            unit = unit == null && row.isUnderstood() ? lexicon.unit(row.concepts(true)) : unit;
            return unit == null && domains.size() == 1 ? lexicon.unit(domains) : unit;
        }

        private @Nullable String unitName(Label unit, Axis row, Axis column) {
            if (column.label().time().has(Time.Effect.RELATIVE)) {
                return null;
            }
            String name = inPercent ? PERCENT : unit.unit() != null ? unit.unit() : column.label().unit();
            return name != null || !row.isUnderstood() ? name : row.label().unit();
        }

        private boolean isOnlyRow() {
            return rows.size() == 1;
        }

        private Indicators.@Nullable Rule find(Set<String> concepts, Axis row) {
            for (Set<String> context : row.contexts()) {
                Indicators.Rule rule = context.isEmpty() ? null : inDomain(union(concepts, context), context);
                if (rule != null) {
                    return rule;
                }
            }
            return inDomain(concepts, Set.of());
        }

        /** As it stands, or as part of what the table is about where that leaves no doubt. */
        private Indicators.@Nullable Rule inDomain(Set<String> concepts, Set<String> context) {
            Indicators.Rule plain = rule(concepts);
            if (plain != null || concepts.stream().anyMatch(lexicon.domains()::contains)) {
                return plain;
            }
            Set<Indicators.Rule> found = new LinkedHashSet<>();
            for (String domain : domains) {
                Indicators.Rule rule = rule(union(concepts, Set.of(domain)));
                if (rule != null) {
                    found.add(rule);
                }
            }
            return found.size() == 1 ? found.iterator().next() : null;
        }

        private Indicators.@Nullable Rule rule(Set<String> concepts) {
            return rules.computeIfAbsent(concepts, c -> Optional.ofNullable(indicators.find(c, table))).orElse(null);
        }

        private Figure.Scope scope(Axis row, Axis column, Time when, Figure.@Nullable Scope resolved) {
            if (resolved == Figure.Scope.CHANGE) {
                return resolved;
            }
            if (row.isOther() || column.isOther() || isForeignTotal(row)) {
                return Figure.Scope.OTHER_PLACE;
            }
            boolean planned = around.tasks() && !when.isStated();
            return planned ? Figure.Scope.TARGET : resolved == null ? Figure.Scope.CURRENT : resolved;
        }

        /** The sum over several units, the report's own one among them. */
        private boolean isForeignTotal(Axis row) {
            return row.isTotal() && rows.values().stream().anyMatch(Axis::isOther)
                    && rows.values().stream().anyMatch(r -> r.place() == PlaceLabels.Kind.OWN);
        }

        private @Nullable String place(Axis row, Axis column) {
            if (row.isOther() || isForeignTotal(row)) {
                return PlaceLabels.name(row.label().text());
            }
            return column.isOther() ? PlaceLabels.name(column.label().text()) : null;
        }

        private static String text(Axis row, Axis column) {
            String left = row.label().text();
            String over = column.label().text();
            return left.isEmpty() || over.isEmpty() ? left + over : left + " – " + over;
        }

        private static Set<String> union(Set<String> one, Set<String> other) {
            Set<String> both = new LinkedHashSet<>(one);
            both.addAll(other);
            return both;
        }
    }
}
