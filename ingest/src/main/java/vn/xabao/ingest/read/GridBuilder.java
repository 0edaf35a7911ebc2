package vn.xabao.ingest.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Builds a grid from rows of cells as Word keeps them: each cell with its edges (or columns), and with a mark where it
 * only goes on from the cell above.
 */
final class GridBuilder {

    private final List<Flow.Cell> cells = new ArrayList<>();
    private final Map<Integer, Integer> openAt = new HashMap<>();
    private boolean bordered;
    private int headerRows;
    private int rows;
    private int columns;

    /**
     * A cell of a row whose place is known by its edges only.
     *
     * @param left left edge in twips; the unit does not matter as long as it is the same in all rows
     * @param right right edge
     */
    record Piece(int left, int right, Merge merge, List<Flow> content) {
    }

    /** How a cell joins the one above it. */
    enum Merge {
        NONE, BEGINS, GOES_ON
    }

    void border() {
        bordered = true;
    }

    void row(boolean header) {
        if (header && headerRows == rows) {
            headerRows++;
        }
        rows++;
    }

    /** Adds a cell to the last row. */
    void cell(int column, int span, Merge merge, List<Flow> content) {
        int row = rows - 1;
        columns = Math.max(columns, column + span);
        Integer above = merge == Merge.GOES_ON ? openAt.get(column) : null;
        if (above != null && cells.get(above).columnSpan() == span) {
            grow(above, row, content);
            return;
        }
        if (merge == Merge.NONE) {
            openAt.remove(column);
        } else {
            openAt.put(column, cells.size());
        }
        cells.add(new Flow.Cell(row, column, 1, span, content));
    }

    private void grow(int index, int row, List<Flow> content) {
        Flow.Cell c = cells.get(index);
        List<Flow> joined = new ArrayList<>(c.content());
        joined.addAll(content);
        cells.set(index, new Flow.Cell(c.row(), c.column(), row - c.row() + 1, c.columnSpan(), joined));
    }

    Flow.Grid grid() {
        return new Flow.Grid(rows, columns, headerRows, bordered, cells);
    }

    /** Adds whole rows whose columns are where edges of any row stand; edges this close together are one. */
    void rowsByEdges(List<List<Piece>> pieces, List<Boolean> headers, int tolerance) {
        List<Integer> edges = edges(pieces, tolerance);
        for (int r = 0; r < pieces.size(); r++) {
            row(headers.get(r));
            int free = 0;
            for (Piece p : pieces.get(r)) {
                int column = Math.max(free, nearest(edges, p.left()));
                int span = Math.max(1, nearest(edges, p.right()) - column);
                cell(column, span, p.merge(), p.content());
                free = column + span;
            }
        }
    }

    private static List<Integer> edges(List<List<Piece>> rows, int tolerance) {
        TreeSet<Integer> all = new TreeSet<>();
        rows.forEach(r -> r.forEach(p -> {
            all.add(p.left());
            all.add(p.right());
        }));
        List<Integer> distinct = new ArrayList<>();
        for (int e : all) {
            if (distinct.isEmpty() || e - distinct.getLast() > tolerance) {
                distinct.add(e);
            }
        }
        return distinct;
    }

    private static int nearest(List<Integer> edges, int edge) {
        int best = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - edge) < Math.abs(edges.get(best) - edge)) {
                best = i;
            }
        }
        return best;
    }
}
