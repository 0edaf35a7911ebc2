package vn.xabao.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one table by row and column, for arithmetic: heads, labels and columns that count nothing left aside.
 *
 * @param title its caption and the heads that span it
 */
public record Sheet(String title, List<Column> columns, List<Row> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column of values.
     *
     * @param heads the heads over it, from the top
     * @param number its cell in the row of column numbers, such as {@code 3=4+5+6}; empty where there is none
     * @param total whether its lowest head names the whole and nothing else
     */
    public record Column(List<String> heads, String number, boolean total) {

        public Column {
            heads = List.copyOf(heads);
        }

        /** The lowest head. */
        public String head() {
            return heads.isEmpty() ? "" : heads.getLast();
        }
    }

    /**
     * A row of values.
     *
     * @param order its number as printed, such as {@code II}, {@code 1.2} or {@code -}; empty where there is none
     * @param total whether its label names the whole and nothing else
     * @param unit what its unit column says
     * @param start first unit of the row in the text
     * @param numbers by index into the columns; a cell without a number is absent
     */
    public record Row(String order, String label, boolean total, String unit, int start, int end,
            Map<Integer, Entry> numbers) {

        public Row {
            numbers = Map.copyOf(numbers);
        }

        public @Nullable Entry at(int column) {
            return numbers.get(column);
        }
    }

    /**
     * The number of a cell.
     *
     * @param start first unit of the number in the text
     * @param unit name of the unit printed behind it, empty where there is none
     * @param alone whether the cell holds no other number
     */
    public record Entry(String text, BigDecimal value, int start, int end, String unit, boolean alone) {
    }

    static Sheet of(Grid grid, Layout layout, Heads heads, String caption) {
        List<Integer> values = layout.columns(Layout.Use.VALUE);
        List<Row> rows = new ArrayList<>();
        for (int r = layout.firstData(); r < grid.rows(); r++) {
            if (!layout.numbering().contains(r) && grid.row(r).stream().anyMatch(c -> !c.isBlank())) {
                rows.add(row(grid, layout, heads, r));
            }
        }
        return new Sheet(caption + " " + layout.title(),
                values.stream().map(c -> column(grid, layout, heads, c)).toList(),
                rows);
    }

    private static Column column(Grid grid, Layout layout, Heads heads, int column) {
        String number = layout.numbering().isEmpty() ? "" : grid.text(layout.numbering().getFirst(), column);
        return new Column(layout.heads(column).stream().map(Cell::text).toList(), number,
                heads.isTotal(layout.head(column)));
    }

    private static Row row(Grid grid, Layout layout, Heads heads, int r) {
        String label = "";
        for (int c : layout.columns(Layout.Use.LABEL)) {
            label = grid.text(r, c).isBlank() ? label : grid.text(r, c).strip();
        }
        label = label.isEmpty() ? grid.text(r, 0).strip() : label;
        Map<Integer, Entry> numbers = new TreeMap<>();
        List<Integer> values = layout.columns(Layout.Use.VALUE);
        for (int i = 0; i < values.size(); i++) {
            Cell cell = grid.at(r, values.get(i));
            if (cell != null && cell.row() == r && cell.column() == values.get(i) && !layout.amounts(cell).isEmpty()) {
                Amount first = layout.amounts(cell).getFirst();
                numbers.put(i, new Entry(first.text(), first.value(), first.start(), first.end(), first.unit(),
                        layout.amounts(cell).size() == 1));
            }
        }
        return new Row(order(grid, layout, r), label, heads.isTotal(label), text(grid, layout, Layout.Use.UNIT, r),
                grid.row(r).stream().filter(c -> !c.isBlank()).mapToInt(Cell::start).min().orElse(0),
                grid.row(r).stream().filter(c -> !c.isBlank()).mapToInt(Cell::end).max().orElse(0), numbers);
    }

    private static String order(Grid grid, Layout layout, int row) {
        return text(grid, layout, Layout.Use.INDEX, row);
    }

    private static String text(Grid grid, Layout layout, Layout.Use use, int row) {
        return layout.columns(use).stream().map(c -> grid.text(row, c).strip()).findFirst().orElse("");
    }
}
