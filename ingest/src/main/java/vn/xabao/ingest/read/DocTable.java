package vn.xabao.ingest.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.read.GridBuilder.Merge;
import vn.xabao.ingest.read.GridBuilder.Piece;

/** A table of a DOC with its spans: a cell's columns follow from where its edges are. */
final class DocTable {

    private static final int TOLERANCE = 30;

    private final DocBody body;
    private final GridBuilder grid = new GridBuilder();

    DocTable(DocBody body) {
        this.body = body;
    }

    Flow.Grid read(Table table, int depth) {
        List<List<Piece>> rows = new ArrayList<>();
        List<Boolean> headers = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            if (isDrawn(row.getVerticalBorder())) {
                grid.border();
            }
            rows.add(pieces(row, depth));
            headers.add(row.isTableHeader());
        }
        grid.rowsByEdges(rows, headers, TOLERANCE);
        return grid.grid();
    }

    private List<Piece> pieces(TableRow row, int depth) {
        List<Piece> pieces = new ArrayList<>();
        for (int c = 0; c < row.numCells(); c++) {
            TableCell cell = row.getCell(c);
            int right = cell.getLeftEdge() + cell.getWidth();
            if (isDrawn(cell.getBrcLeft()) || isDrawn(cell.getBrcRight())) {
                grid.border();
            }
            if (cell.isMerged() && !cell.isFirstMerged() && !pieces.isEmpty()) {
                Piece wide = pieces.removeLast();
                pieces.add(new Piece(wide.left(), right, wide.merge(), wide.content()));
            } else {
                pieces.add(new Piece(cell.getLeftEdge(), right, merge(cell), body.flows(cell, depth)));
            }
        }
        return pieces;
    }

    private static Merge merge(TableCell cell) {
        if (cell.isFirstVerticallyMerged()) {
            return Merge.BEGINS;
        }
        return cell.isVerticallyMerged() ? Merge.GOES_ON : Merge.NONE;
    }

    private static boolean isDrawn(@Nullable BorderCode line) {
        return line != null && line.getBorderType() != 0 && line.getBorderType() != 0xFF;
    }
}
