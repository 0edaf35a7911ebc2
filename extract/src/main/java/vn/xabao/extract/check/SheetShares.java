package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Finding;
import vn.xabao.extract.table.Sheet;

/**
 * Columns of per cent against the two columns they compare, such as results with the plan. Which two, the table shows by
 * itself: those that most rows fit; only a row apart from them is told.
 */
final class SheetShares implements Check {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.5");
    private static final int LEAST_FITTING = 3;

    private final Wording words;

    SheetShares(Wording words) {
        this.words = words;
    }

    @Override
    public List<Outcome> check(Material material) {
        List<Outcome> found = new ArrayList<>();
        for (Sheet sheet : material.sheets()) {
            for (int c = 0; c < sheet.columns().size(); c++) {
                if (sheet.columns().get(c).heads().stream().anyMatch(words.tables().share()::isIn)) {
                    apart(sheet, c).forEach(row -> found.add(row.outcome(material)));
                }
            }
        }
        return found;
    }

    private List<Share> apart(Sheet sheet, int column) {
        List<Share> best = List.of();
        long most = 0;
        for (int above = 0; above < sheet.columns().size(); above++) {
            for (int below = 0; below < sheet.columns().size(); below++) {
                Columns columns = new Columns(above, below, column);
                List<Share> shares = columns.isPlain(sheet, words) ? columns.shares(sheet) : List.of();
                long fitting = shares.stream().filter(Share::fits).count();
                best = fitting > most ? shares : best;
                most = Math.max(most, fitting);
            }
        }
        long missed = best.size() - most;
        return most < LEAST_FITTING || missed * LEAST_FITTING > most
                ? List.of()
                : best.stream().filter(s -> !s.fits()).toList();
    }

    private record Columns(int above, int below, int share) {

        boolean isPlain(Sheet sheet, Wording words) {
            return above != below && above != share && below != share && Stream.of(above, below)
                    .noneMatch(c -> sheet.columns().get(c).heads().stream().anyMatch(words.tables().share()::isIn));
        }

        List<Share> shares(Sheet sheet) {
            return IntStream.range(0, sheet.rows().size()).mapToObj(r -> share(sheet, sheet.rows().get(r)))
                    .filter(Objects::nonNull).toList();
        }

        private @Nullable Share share(Sheet sheet, Sheet.Row row) {
            List<Sheet.Entry> cells = SheetCells.across(row, List.of(above, below, share));
            boolean complete = cells != null && cells.size() == 3 && !row.unit().contains("%")
                    && cells.get(1).value().signum() > 0;
            return cells == null || !complete ? null : new Share(row, sheet.columns().get(share), cells);
        }
    }

    /** @param cells numerator, denominator and the printed share */
    private record Share(Sheet.Row row, Sheet.Column column, List<Sheet.Entry> cells) {

        BigDecimal expected() {
            return Ratio.percent(cells.get(0).value(), cells.get(1).value());
        }

        boolean fits() {
            Sheet.Entry printed = cells.get(2);
            return expected().subtract(printed.value()).abs()
                    .compareTo(TOLERANCE.max(Printed.step(printed.text(), printed.value()))) <= 0;
        }

        Outcome outcome(Material material) {
            return Outcome.error("share", Finding.Kind.RATIO,
                    cells.stream().flatMap(c -> material.in(c).stream()).distinct().toList())
                    .values(cells.get(2).value(), expected()).word("row", row.label()).word("column", column.head())
                    .word("numerator", cells.get(0).value()).word("denominator", cells.get(1).value())
                    .quoting(List.of(material.text().substring(row.start(), row.end())));
        }
    }
}
