package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.table.Sheet;

/**
 * Rows and columns that are named a total, against what they stand beside. Which cells such a total adds up, the table shows
 * by itself: the cells that fit it most often. A total that hardly ever fits is not the sum of its neighbours, and nothing is
 * said of it.
 */
final class SheetTotals implements Check {

    /** Where only one column can speak, a gap up to this share of the total is taken for a slip. */
    private static final BigDecimal SLIP = new BigDecimal("0.2");

    private final Wording words;

    SheetTotals(Wording words) {
        this.words = words;
    }

    @Override
    public List<Outcome> check(Material material) {
        List<Outcome> found = new ArrayList<>();
        for (Sheet sheet : material.sheets()) {
            for (int r = 0; r < sheet.rows().size(); r++) {
                if (sheet.rows().get(r).total()) {
                    down(sheet, r).forEach(c -> found.add(c.outcome(material, "column_sum")));
                }
            }
            for (int c = 0; c < sheet.columns().size(); c++) {
                if (sheet.columns().get(c).total()) {
                    found.addAll(SheetCells.acrossRows(material, across(sheet, c)));
                }
            }
        }
        return found;
    }

    private List<SheetCells> down(Sheet sheet, int total) {
        SheetRows rows = new SheetRows(sheet, total, words.tables());
        List<List<Sheet.Row>> ways = rows.ways();
        if (ways.isEmpty() || rows.mixesUnits()) {
            return List.of();
        }
        Ways<Integer> tried = new Ways<>(added(sheet), ways.stream()
                .<Function<Integer, @Nullable SheetCells>>map(way -> c -> column(sheet, total, way, c)).toList());
        return tried.fits() == 0 && ways.size() == 1 && tried.apart().size() == 1
                ? tried.apart().stream().filter(SheetTotals::isSlip).toList()
                : tried.exceptions(1);
    }

    private static boolean isSlip(SheetCells cells) {
        return cells.gap().abs().compareTo(cells.total().value().abs().multiply(SLIP)) <= 0;
    }

    private static @Nullable SheetCells column(Sheet sheet, int total, List<Sheet.Row> way, int column) {
        Sheet.Row row = sheet.rows().get(total);
        Sheet.Entry whole = row.at(column);
        List<Sheet.Entry> parts = way.stream().map(r -> r.at(column)).filter(Objects::nonNull).toList();
        if (whole == null || !whole.alone() || !parts.stream().allMatch(Sheet.Entry::alone)) {
            return null;
        }
        List<Sheet.Row> rows = new ArrayList<>(List.of(row));
        rows.addAll(way);
        return new SheetCells(row, sheet.columns().get(column), whole, parts, rows);
    }

    private List<SheetCells> across(Sheet sheet, int total) {
        List<Integer> added = added(sheet);
        if (!added.contains(total)) {
            return List.of();
        }
        List<Integer> others = added.stream().filter(c -> c != total).toList();
        List<Integer> right = others.stream().filter(c -> c > total).takeWhile(c -> !sheet.columns().get(c).total())
                .toList();
        List<Integer> left = others.stream().filter(c -> c < total).toList();
        List<Integer> group = others.stream().filter(c -> isBeside(sheet.columns().get(c), sheet.columns().get(total)))
                .toList();
        List<Function<Sheet.Row, @Nullable SheetCells>> ways = List.of(group, right, left).stream().distinct()
                .filter(way -> way.size() > 1).<Function<Sheet.Row, @Nullable SheetCells>>map(
                        way -> row -> row(sheet, total, way, row))
                .toList();
        return new Ways<>(sheet.rows(), ways).exceptions(2);
    }

    private static @Nullable SheetCells row(Sheet sheet, int total, List<Integer> way, Sheet.Row row) {
        Sheet.Entry whole = row.at(total);
        List<Sheet.Entry> parts = SheetCells.across(row, way);
        return whole == null || !whole.alone() || parts == null
                ? null
                : new SheetCells(row, sheet.columns().get(total), whole, parts, List.of(row));
    }

    /** Whether the same head spans both. */
    private static boolean isBeside(Sheet.Column one, Sheet.Column other) {
        List<String> above = one.heads().subList(0, Math.max(0, one.heads().size() - 1));
        return !above.isEmpty() && above.equals(other.heads().subList(0, Math.max(0, other.heads().size() - 1)));
    }

    /** The columns whose values add up: no shares, means and ranks. */
    private List<Integer> added(Sheet sheet) {
        return IntStream.range(0, sheet.columns().size())
                .filter(c -> sheet.columns().get(c).heads().stream().noneMatch(words.tables().notAdded()::isIn)
                        && sheet.rows().stream().map(r -> r.at(c)).filter(Objects::nonNull)
                                .noneMatch(e -> e.unit().equals("percent")))
                .boxed().toList();
    }

    /** The ways to add up, each tried on every column or row. */
    private static final class Ways<T> {

        private final List<SheetCells> fitting = new ArrayList<>();
        private final List<SheetCells> apart = new ArrayList<>();

        Ways(List<T> places, List<Function<T, @Nullable SheetCells>> ways) {
            for (Function<T, @Nullable SheetCells> way : ways) {
                List<SheetCells> cells = places.stream().map(way).filter(Objects::nonNull)
                        .filter(SheetCells::isTelling).toList();
                List<SheetCells> good = cells.stream().filter(SheetCells::fits).toList();
                if (good.size() > fitting.size() || apart.isEmpty() && fitting.isEmpty()) {
                    fitting.clear();
                    fitting.addAll(good);
                    apart.clear();
                    cells.stream().filter(c -> !c.fits()).forEach(apart::add);
                }
            }
        }

        int fits() {
            return fitting.size();
        }

        List<SheetCells> apart() {
            return apart;
        }

        /** What does not fit, where at least so many do and they are the most. */
        List<SheetCells> exceptions(int least) {
            return fitting.size() >= least && fitting.size() >= apart.size() ? apart : List.of();
        }
    }
}
