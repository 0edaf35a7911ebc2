package vn.xabao.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which rows of a grid are heads, and which columns hold order numbers, labels, units, notes and values. */
final class Layout {

    private static final int HIGHEST_HEAD = 8;
    private static final int FEWEST_NUMBERS = 3;
    private static final Pattern YEAR = Pattern.compile("\\s*(?:19|20)\\d{2}\\s*");

    private final Grid grid;
    private final Heads heads;
    private final Map<Cell, List<Amount>> amounts = new HashMap<>();
    private final List<Integer> numbering = new ArrayList<>();
    private final int firstData;
    private final List<Use> uses = new ArrayList<>();

    /** What a column is for. */
    enum Use {
        INDEX, LABEL, UNIT, NOTE, VALUE, OTHER
    }

    /** @param numbers the numbers of a cell that holds nothing else */
    Layout(Grid grid, Heads heads, Function<Cell, List<Amount>> numbers) {
        this.grid = grid;
        this.heads = heads;
        grid.cells().forEach(c -> amounts.put(c, numbers.apply(c)));
        for (int r = 0; r < grid.rows(); r++) {
            if (isNumbering(r)) {
                numbering.add(r);
            }
        }
        this.firstData = findFirstData();
        for (int c = 0; c < grid.columns(); c++) {
            uses.add(use(c));
        }
    }

    int firstData() {
        return firstData;
    }

    List<Integer> columns(Use use) {
        List<Integer> columns = new ArrayList<>();
        for (int c = 0; c < uses.size(); c++) {
            if (uses.get(c) == use) {
                columns.add(c);
            }
        }
        return columns;
    }

    /** The rows of column numbers. */
    List<Integer> numbering() {
        return numbering;
    }

    List<Amount> amounts(Cell cell) {
        return amounts.getOrDefault(cell, List.of());
    }

    /** The head cells over a column, from the top; titles that span the whole grid and column numbers left out. */
    List<Cell> heads(int column) {
        List<Cell> over = new ArrayList<>();
        for (int r = 0; r < firstData; r++) {
            Cell cell = grid.at(r, column);
            if (cell != null && !cell.isBlank() && !over.contains(cell) && !numbering.contains(r) && !isTitle(cell)) {
                over.add(cell);
            }
        }
        return over;
    }

    /** The lowest head over a column. */
    String head(int column) {
        List<Cell> over = heads(column);
        return over.isEmpty() ? "" : over.getLast().text();
    }

    /** Text of the heads that span the whole grid. */
    String title() {
        StringBuilder title = new StringBuilder();
        grid.cells().stream().filter(c -> c.row() < firstData && isTitle(c))
                .forEach(c -> title.append(c.text()).append(' '));
        return title.toString();
    }

    /** The cells of heads, column numbers, row numbers, years as labels, and of columns that count nothing. */
    List<Cell> ordinals() {
        List<Integer> silent = new ArrayList<>(columns(Use.INDEX));
        silent.addAll(columns(Use.OTHER));
        return grid.cells().stream().filter(c -> c.row() < firstData || numbering.contains(c.row())
                || silent.contains(c.column()) && c.columnSpan() == 1
                || uses.get(c.column()) == Use.LABEL && YEAR.matcher(c.text()).matches()).toList();
    }

    private boolean isTitle(Cell cell) {
        return grid.columns() > 2 && cell.columnSpan() >= grid.columns();
    }

    private int findFirstData() {
        int last = numbering.isEmpty() || numbering.getFirst() >= HIGHEST_HEAD ? -1 : numbering.getFirst();
        if (last >= 0) {
            return last + 1;
        }
        int row = 0;
        while (row < grid.rows() && !hasValue(row)) {
            row++;
        }
        if (row == grid.rows()) {
            return Math.min(grid.headerRows(), grid.rows());
        }
        while (row > 1 && isGroupTitle(row - 1)) {
            row--;
        }
        return row;
    }

    /** A row of the body without values: one text at the left, or one that spans. */
    private boolean isGroupTitle(int row) {
        int left = Math.min(2, grid.columns() - 1);
        return grid.row(row).stream().allMatch(c -> c.isBlank() || c.column() < left && c.rowSpan() == 1);
    }

    private boolean hasValue(int row) {
        List<Cell> numbers = grid.row(row).stream().filter(c -> c.column() > 0 && !amounts(c).isEmpty()).toList();
        boolean years = !numbers.isEmpty() && numbers.stream().allMatch(c -> YEAR.matcher(c.text()).matches());
        boolean first = grid.columns() == 1 || numbers.isEmpty() && grid.columns() > 1 && isNumbersAlone(row);
        return !numbers.isEmpty() && !years || first;
    }

    private boolean isNumbersAlone(int row) {
        return grid.row(row).stream().allMatch(c -> c.isBlank() || !amounts(c).isEmpty())
                && grid.row(row).stream().filter(c -> !c.isBlank()).count() > 1;
    }

    /** (1), (2), (3)=(4)+(5): at least three rising numbers and nothing else. */
    private boolean isNumbering(int row) {
        int before = 0;
        int found = 0;
        for (Cell cell : grid.row(row)) {
            if (cell.isBlank()) {
                continue;
            }
            if (!heads.isNumbering(cell.text())) {
                return false;
            }
            Integer number = firstNumber(cell.text());
            if (number != null && number <= before) {
                return false;
            }
            before = number == null ? before : number;
            found += number == null ? 0 : 1;
        }
        return found >= FEWEST_NUMBERS;
    }

    private static @Nullable Integer firstNumber(String text) {
        String digits = text.strip().replaceFirst("^\\D*(\\d*).*$", "$1");
        return digits.isEmpty() ? null : Integer.valueOf(digits);
    }

    private Use use(int column) {
        String head = head(column);
        List<Cell> body = body(column);
        if (heads.isIndex(head) || column == 0 && isCount(body)) {
            return Use.INDEX;
        }
        if (heads.isNote(head)) {
            return Use.NOTE;
        }
        return use(head, body);
    }

    private Use use(String head, List<Cell> body) {
        long numbers = body.stream().filter(this::isValue).count();
        boolean text = body.stream().anyMatch(c -> !isValue(c) && hasLetters(c.text()));
        boolean label = uses.contains(Use.LABEL);
        if (heads.isUnit(head) && numbers <= body.size() / 2 && label && !uses.contains(Use.VALUE)) {
            return Use.UNIT;
        }
        if (heads.countsNothing(head)) {
            return Use.OTHER;
        }
        if (!label && numbers > 0 && body.stream().allMatch(c -> YEAR.matcher(c.text()).matches())) {
            return Use.LABEL;
        }
        if (numbers > 0 && (!text || label || numbers > body.size() / 2)) {
            return Use.VALUE;
        }
        return uses.contains(Use.VALUE) || !text ? Use.NOTE : Use.LABEL;
    }

    private boolean isValue(Cell cell) {
        return !amounts(cell).isEmpty() || heads.isNone(cell.text());
    }

    private List<Cell> body(int column) {
        List<Cell> body = new ArrayList<>();
        for (int r = firstData; r < grid.rows(); r++) {
            Cell cell = grid.at(r, column);
            if (cell != null && cell.column() == column && cell.row() == r && !cell.isBlank()
                    && !numbering.contains(r)) {
                body.add(cell);
            }
        }
        return body;
    }

    private static boolean hasLetters(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    /** 1, 2, 3 down a column, signs of sections between. */
    private boolean isCount(List<Cell> body) {
        int at = 0;
        for (Cell cell : body) {
            Integer number = firstNumber(cell.text());
            if (number != null && hasLetters(cell.text())) {
                return false;
            }
            if (number != null && number != at + 1 && number != 1) {
                return false;
            }
            at = number == null ? at : number;
        }
        return at > 1 || at == 1 && body.size() == 1 && grid.columns() > 2;
    }
}
