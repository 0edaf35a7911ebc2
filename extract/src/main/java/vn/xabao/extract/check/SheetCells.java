package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Finding;
import vn.xabao.extract.table.Sheet;

/**
 * A cell of a table and those that it is the sum of.
 *
 * @param row the row of the total
 * @param rows all rows with members, the total's first
 */
record SheetCells(Sheet.Row row, Sheet.Column column, Sheet.Entry total, List<Sheet.Entry> parts,
        List<Sheet.Row> rows) {

    private static final int LONGEST_LIST = 8;

    BigDecimal sum() {
        return parts.stream().map(Sheet.Entry::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the parts have more than the total. */
    BigDecimal gap() {
        return sum().subtract(total.value());
    }

    /** The same, the row of another quoted beside its own. */
    SheetCells with(SheetCells other) {
        return new SheetCells(row, column, total, parts,
                Stream.concat(rows.stream(), other.rows().stream()).distinct().toList());
    }

    boolean fits() {
        return gap().abs().compareTo(slack()) <= 0;
    }

    /** Whole numbers add up exactly; decimals are rounded. */
    private BigDecimal slack() {
        return Stream.concat(parts.stream(), Stream.of(total)).map(e -> Printed.step(e.text(), e.value()))
                .filter(s -> s.compareTo(BigDecimal.ONE) < 0).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether at least two parts are more than nothing, so that the sum tells something. */
    boolean isTelling() {
        return parts.stream().filter(p -> p.value().signum() != 0).count() > 1;
    }

    Outcome outcome(Material material, String template) {
        List<Integer> figures = Stream.concat(Stream.of(total), parts.stream())
                .flatMap(c -> material.in(c).stream()).distinct().toList();
        return Outcome.error(template, Finding.Kind.SUM, figures).values(total.value(), sum())
                .word("row", name(row.label())).word("column", name(column.head()))
                .word("sum",
                        parts.size() > LONGEST_LIST ? List.of(sum()) : parts.stream().map(Sheet.Entry::value).toList())
                .quoting(rows.stream().map(r -> material.text().substring(r.start(), r.end())).toList());
    }

    /** Where the row of totals is off by as much as the rows above it, it only repeats their slip. */
    static List<Outcome> acrossRows(Material material, List<SheetCells> apart) {
        List<SheetCells> rows = apart.stream().filter(c -> !c.row().total()).toList();
        List<SheetCells> totals = apart.stream().filter(c -> c.row().total()).toList();
        BigDecimal gap = rows.stream().map(SheetCells::gap).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (rows.isEmpty() || totals.size() != 1 || totals.getFirst().gap().compareTo(gap) != 0) {
            return apart.stream().map(c -> c.outcome(material, "row_sum")).toList();
        }
        return rows.stream().map(c -> c.with(totals.getFirst()).outcome(material, "row_sum")).toList();
    }

    private static String name(String label) {
        return label.isBlank() ? "…" : label.strip().replaceAll("\\s+", " ");
    }

    /** The numbers of a row in these columns; null where a cell holds more than one. */
    static @Nullable List<Sheet.Entry> across(Sheet.Row row, List<Integer> columns) {
        List<Sheet.Entry> cells = columns.stream().map(row::at).filter(Objects::nonNull).toList();
        return cells.stream().allMatch(Sheet.Entry::alone) ? cells : null;
    }
}
