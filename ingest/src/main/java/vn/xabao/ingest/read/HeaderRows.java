package vn.xabao.ingest.read;

import java.util.List;
import java.util.regex.Pattern;

/** Guesses how many rows at the top of a table are heads, where the file does not say. */
final class HeaderRows {

    private static final Pattern FIGURE = Pattern.compile("[-–]?\\s*\\d[\\d.,\\s]*%?");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(?:\\d{1,2}|[A-Z])\\)?(?:\\s*=.*)?");

    private HeaderRows() {
    }

    static int of(Flow.Grid grid) {
        if (grid.headerRows() > 0) {
            return Math.min(grid.headerRows(), grid.rows());
        }
        if (grid.rows() < 2 || !isHead(row(grid, 0))) {
            return 0;
        }
        int heads = bottomOf(grid, 0);
        while (heads < grid.rows() - 1 && goesOn(grid, heads)) {
            heads = Math.max(heads + 1, bottomOf(grid, heads));
        }
        return heads < grid.rows() && isColumnNumbers(row(grid, heads)) ? heads + 1 : Math.min(heads, grid.rows());
    }

    /** A head says several things and none of them is a figure. */
    private static boolean isHead(List<String> row) {
        long said = row.stream().filter(t -> !t.isBlank()).count();
        return said >= 1 && row.stream().noneMatch(HeaderRows::isFigure);
    }

    /** Below a cell that spans columns stand the heads of each of them. */
    private static boolean goesOn(Flow.Grid grid, int row) {
        boolean wideAbove = grid.cells().stream().anyMatch(c -> c.row() == row - 1 && c.columnSpan() > 1);
        return wideAbove && isHead(row(grid, row));
    }

    static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    private static boolean isColumnNumbers(List<String> row) {
        long numbers = row.stream().filter(t -> COLUMN_NUMBER.matcher(t).matches()).count();
        return numbers >= 2 && numbers == row.stream().filter(t -> !t.isBlank()).count() && row.size() > 2
                && rises(row);
    }

    private static boolean rises(List<String> row) {
        List<Integer> numbers = row.stream().map(t -> t.replaceAll("\\(|\\)|=.*|[A-Z\\s]", ""))
                .filter(t -> !t.isEmpty()).map(Integer::valueOf).toList();
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) != numbers.get(i - 1) + 1) {
                return false;
            }
        }
        return true;
    }

    private static int bottomOf(Flow.Grid grid, int row) {
        return grid.cells().stream().filter(c -> c.row() == row && !spansAll(grid, c))
                .mapToInt(c -> c.row() + c.rowSpan()).max().orElse(row + 1);
    }

    private static boolean spansAll(Flow.Grid grid, Flow.Cell c) {
        return c.rowSpan() >= grid.rows();
    }

    private static List<String> row(Flow.Grid grid, int row) {
        return grid.cells().stream().filter(c -> c.row() == row).map(TableUse::ownText).toList();
    }
}
