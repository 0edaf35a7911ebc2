package vn.xabao.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Table;

/** Cells by row and column; a cell that spans stands in each place it covers. */
final class Grid {

    private final int rows;
    private final int columns;
    private final int headerRows;
    private final List<Cell> cells;
    private final @Nullable Cell[][] places;
    private final List<List<Cell>> byRow = new ArrayList<>();

    Grid(int rows, int columns, int headerRows, List<Cell> cells) {
        this.rows = rows;
        this.columns = columns;
        this.headerRows = headerRows;
        this.cells = List.copyOf(cells);
        this.places = new @Nullable Cell[rows][columns];
        for (int r = 0; r < rows; r++) {
            byRow.add(new ArrayList<>());
        }
        for (Cell cell : cells) {
            byRow.get(cell.row()).add(cell);
            for (int r = cell.row(); r < Math.min(rows, cell.row() + cell.rowSpan()); r++) {
                for (int c = cell.column(); c < Math.min(columns, cell.column() + cell.columnSpan()); c++) {
                    places[r][c] = cell;
                }
            }
        }
    }

    static Grid of(Document document, Table table) {
        List<Cell> cells = new ArrayList<>(table.cells().size());
        for (Table.Cell cell : table.cells()) {
            Block block = document.blocks().get(cell.block());
            cells.add(new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), block.start(),
                    block.end(), document.text().substring(block.start(), block.end())));
        }
        return new Grid(table.rows(), table.columns(), table.headerRows(), cells);
    }

    /** Both as one, the other below; its rows go on where these end. */
    Grid above(Grid other) {
        List<Cell> all = new ArrayList<>(cells);
        other.cells.forEach(c -> all.add(new Cell(c.row() + rows, c.column(), c.rowSpan(), c.columnSpan(), c.start(),
                c.end(), c.text())));
        return new Grid(rows + other.rows, columns, headerRows, all);
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** How many rows at the top the reader of the file took for heads. */
    int headerRows() {
        return headerRows;
    }

    List<Cell> cells() {
        return cells;
    }

    /** The cell that covers a place. */
    @Nullable
    Cell at(int row, int column) {
        return row < 0 || row >= rows || column < 0 || column >= columns ? null : places[row][column];
    }

    String text(int row, int column) {
        Cell cell = at(row, column);
        return cell == null ? "" : cell.text();
    }

    /** The cells that begin in a row. */
    List<Cell> row(int row) {
        return byRow.get(row);
    }

    int end() {
        return cells.stream().mapToInt(Cell::end).max().orElse(0);
    }

    int start() {
        return cells.stream().mapToInt(Cell::start).min().orElse(0);
    }
}
