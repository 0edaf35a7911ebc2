package vn.xabao.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;

/**
 * Tables that a conversion to text has taken apart, where heads and numbers still fit each other one to one: a head a line
 * and then a row a line, or a cell a line throughout. Anything less certain is left to the sentence rules.
 */
final class FlatTables {

    private static final int LONGEST_CELL = 80;
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 2;
    private static final String NUMBER = "[+–−-]?\\d[\\d.,]*%?|[-–]";
    private static final Pattern NUMBER_LINE = Pattern.compile("\\s*(?:" + NUMBER + ")\\s*");
    private static final Pattern NUMBER_END = Pattern.compile(".*\\s(?:" + NUMBER + ")");
    private static final Pattern COLUMN_NUMBERS = Pattern.compile("\\s*+(?:\\(?\\d{1,2}+\\)?\\s*+)++");
    private static final Pattern SMALL = Pattern.compile("\\d{1,2}");
    private static final Pattern PROSE_END = Pattern.compile(".*[.:;]\\s*");

    private final Document document;
    private final List<Block> lines;

    private FlatTables(Document document) {
        this.document = document;
        this.lines = document.blocks().stream().filter(b -> !b.role().isSetAside()).toList();
    }

    static List<Grid> find(Document document) {
        FlatTables tables = new FlatTables(document);
        List<Grid> found = new ArrayList<>(tables.rowsOfText());
        found.addAll(tables.cellsOfText());
        return found;
    }

    /** A head a line, the line of column numbers, then a row a line. */
    private List<Grid> rowsOfText() {
        List<Grid> found = new ArrayList<>();
        for (int i = FEWEST_COLUMNS; i < lines.size(); i++) {
            int columns = columnNumbers(i);
            if (columns >= FEWEST_COLUMNS && i >= columns && areCells(i - columns, i)) {
                List<Cell> cells = new ArrayList<>(heads(i - columns, i));
                int row = 1;
                while (i + row < lines.size() && addRow(i + row, row, columns, cells)) {
                    row++;
                }
                if (row > 1) {
                    found.add(new Grid(row, columns, 1, cells));
                }
            }
        }
        return found;
    }

    /** How many columns a line such as {@code (1) (2) (3)} numbers; 0 for any other line. */
    private int columnNumbers(int line) {
        if (!in(line, COLUMN_NUMBERS).matches()) {
            return 0;
        }
        int expected = 1;
        Matcher m = in(line, SMALL);
        while (m.find()) {
            if (Integer.parseInt(m.group()) != expected++) {
                return 0;
            }
        }
        return expected - 1;
    }

    private List<Cell> heads(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> cell(0, i - from, lines.get(i).start(), lines.get(i).end()))
                .toList();
    }

    /** A row: perhaps its number, its label, and as many numbers at the end as there are heads left. */
    private boolean addRow(int line, int row, int columns, List<Cell> cells) {
        boolean numbered = columns > FEWEST_COLUMNS - 1 && isShort(cells.getFirst().text());
        int values = numbered ? columns - 2 : columns - 1;
        Matcher m = Pattern.compile("\\s*(?<index>\\d{1,2}\\.?\\s+)?(?<label>\\S.*?)(?<values>(?:\\s+(?:" + NUMBER
                + ")){" + values + "})\\s*").matcher(text(line));
        if (!m.matches() || NUMBER_LINE.matcher(m.group("label")).matches()
                || endsInNumber(m.group("label")) || !numbered && m.group("index") != null) {
            return false;
        }
        int start = lines.get(line).start();
        if (m.group("index") != null) {
            cells.add(cell(row, 0, start + m.start("index"), start + m.end("index")));
        }
        cells.add(cell(row, numbered ? 1 : 0, start + m.start("label"), start + m.end("label")));
        Matcher value = Pattern.compile("\\S+").matcher(m.group("values"));
        int column = numbered ? 2 : 1;
        while (value.find()) {
            int at = start + m.start("values");
            cells.add(cell(row, column++, at + value.start(), at + value.end()));
        }
        return true;
    }

    /** More numbers than heads: the row does not fit. */
    private static boolean endsInNumber(String label) {
        return NUMBER_END.matcher(label).matches();
    }

    /** The head of a column of row numbers is an abbreviation. */
    private static boolean isShort(String head) {
        return head.strip().length() <= FEWEST_COLUMNS;
    }

    /** A cell a line: some texts, some numbers, and again, after as many heads. */
    private List<Grid> cellsOfText() {
        List<Grid> found = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Grid grid = isNumber(i) && i > 0 && !isNumber(i - 1) ? cellsAround(i) : null;
            if (grid != null) {
                found.add(grid);
                i += grid.cells().size() - grid.columns();
            }
            i++;
        }
        return found;
    }

    /** @param first the first line that is a number */
    private @Nullable Grid cellsAround(int first) {
        int numbers = run(first, true);
        int texts = run(first + numbers, false);
        int columns = numbers + texts;
        int body = first - texts;
        if (numbers < 2 || texts < 1 || texts > 2 || body < columns || !areCells(body - columns, first)) {
            return null;
        }
        List<Cell> cells = new ArrayList<>(heads(body - columns, body));
        int rows = 0;
        while (run(body + rows * columns, false) == texts && run(body + rows * columns + texts, true) >= numbers) {
            for (int c = 0; c < columns; c++) {
                Block block = lines.get(body + rows * columns + c);
                cells.add(cell(rows + 1, c, block.start(), block.end()));
            }
            rows++;
        }
        return rows < FEWEST_ROWS ? null : new Grid(rows + 1, columns, 1, cells);
    }

    private int run(int from, boolean number) {
        int to = from;
        while (to < lines.size() && isNumber(to) == number && (number || isCell(to))) {
            to++;
        }
        return to - from;
    }

    private boolean areCells(int from, int to) {
        return IntStream.range(from, to).allMatch(i -> isCell(i) && !isNumber(i));
    }

    private boolean isCell(int line) {
        Block block = lines.get(line);
        return block.role() != Block.Role.CELL && block.end() - block.start() <= LONGEST_CELL
                && !in(line, PROSE_END).matches();
    }

    private boolean isNumber(int line) {
        Block block = lines.get(line);
        return block.role() != Block.Role.CELL && block.end() - block.start() <= LONGEST_CELL
                && in(line, NUMBER_LINE).matches();
    }

    private Matcher in(int line, Pattern pattern) {
        return pattern.matcher(document.text()).region(lines.get(line).start(), lines.get(line).end());
    }

    private String text(int line) {
        return document.text().substring(lines.get(line).start(), lines.get(line).end());
    }

    private Cell cell(int row, int column, int start, int end) {
        return new Cell(row, column, 1, 1, start, end, document.text().substring(start, end));
    }
}
