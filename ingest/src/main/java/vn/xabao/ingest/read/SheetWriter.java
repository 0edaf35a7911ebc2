package vn.xabao.ingest.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Block.Role;
import vn.xabao.ingest.document.Table;
import vn.xabao.ingest.layout.RawDocument;
import vn.xabao.ingest.read.SheetRegions.Region;

/** Writes one sheet as one page: its tables, and everything around them as paragraphs. */
final class SheetWriter {

    private static final Pattern NO_TITLE = Pattern.compile("\\(.*|(?:Đơn vị|ĐVT|Đvt).*|.{0,8}");

    private final String name;
    private final int page;
    private final SheetGrid grid;
    private final List<RawDocument.Block> blocks;
    private final List<Table> tables;
    private @Nullable String title;
    private @Nullable Region last;

    SheetWriter(String name, int page, SheetGrid grid, List<RawDocument.Block> blocks, List<Table> tables) {
        this.name = name;
        this.page = page;
        this.grid = grid;
        this.blocks = blocks;
        this.tables = tables;
    }

    private record Place(int row, int column, String text) {
    }

    void write() {
        List<Place> sideBySide = new ArrayList<>();
        List<Region> open = new ArrayList<>(SheetRegions.of(grid));
        for (Map.Entry<Integer, NavigableMap<Integer, String>> row : grid.texts().entrySet()) {
            while (!open.isEmpty() && row.getKey() >= open.getFirst().firstRow()) {
                flush(sideBySide);
                table(open.removeFirst());
            }
            if (!inTable(row.getKey())) {
                collect(row.getKey(), row.getValue(), sideBySide);
            }
        }
        flush(sideBySide);
    }

    private boolean inTable(int row) {
        return last != null && last.hasRow(row);
    }

    /** Rows of several cells one below the other are columns of text, such as issuer and motto. */
    private void collect(int row, NavigableMap<Integer, String> cells, List<Place> sideBySide) {
        boolean follows = !sideBySide.isEmpty() && sideBySide.getLast().row() == row - 1;
        if (cells.size() < 2 || !follows) {
            flush(sideBySide);
        }
        cells.forEach((column, text) -> sideBySide.add(new Place(row, column, text)));
        if (cells.size() < 2) {
            String text = cells.firstEntry().getValue();
            title = NO_TITLE.matcher(text).matches() ? title : text;
            flush(sideBySide);
        }
    }

    private void flush(List<Place> places) {
        places.sort(Comparator.comparingInt(Place::column).thenComparingInt(Place::row));
        places.forEach(p -> blocks.add(block(Role.PARAGRAPH, p.row(), p.column(), p.text())));
        places.clear();
    }

    private RawDocument.Block block(Role role, int row, int column, String text) {
        return new RawDocument.Block(role, page, new CellReference(name, row, column, false, false).formatAsString(),
                text);
    }

    private void table(Region region) {
        last = region;
        List<Table.Cell> cells = new ArrayList<>();
        List<Flow.Cell> shapes = new ArrayList<>();
        List<BitSet> covered = new ArrayList<>();
        for (int r = region.firstRow(); r <= region.lastRow(); r++) {
            covered.add(new BitSet());
        }
        for (int r = region.firstRow(); r <= region.lastRow(); r++) {
            for (int c = region.firstColumn(); c <= region.lastColumn(); c++) {
                if (!covered.get(r - region.firstRow()).get(c)) {
                    Flow.Cell shape = shape(region, r, c, covered);
                    shapes.add(shape);
                    cells.add(new Table.Cell(shape.row(), shape.column(), shape.rowSpan(), shape.columnSpan(),
                            blocks.size()));
                    blocks.add(block(Role.CELL, r, c, grid.text(r, c)));
                }
            }
        }
        int rows = region.lastRow() - region.firstRow() + 1;
        int columns = region.lastColumn() - region.firstColumn() + 1;
        int heads = HeaderRows.of(new Flow.Grid(rows, columns, 0, true, shapes));
        tables.add(new Table(page, title, rows, columns, heads, cells, null));
        title = null;
    }

    private Flow.Cell shape(Region region, int row, int column, List<BitSet> covered) {
        CellRangeAddress merged = grid.mergedAt(row, column);
        int lastRow = merged == null ? row : Math.min(merged.getLastRow(), region.lastRow());
        int lastColumn = merged == null ? column : Math.min(merged.getLastColumn(), region.lastColumn());
        for (int r = row; r <= lastRow; r++) {
            covered.get(r - region.firstRow()).set(column, lastColumn + 1);
        }
        return new Flow.Cell(row - region.firstRow(), column - region.firstColumn(), lastRow - row + 1,
                lastColumn - column + 1,
                List.of(new Flow.Paragraph(Flow.Kind.TEXT, grid.text(row, column), List.of())));
    }
}
