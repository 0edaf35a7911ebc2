package vn.xabao.ingest.layout;

import java.util.List;

/** The cells of a ruled table by their rectangles. */
record Grid(Rect box, int rows, int columns, List<GridCell> cells) {

    record GridCell(int row, int column, int rowSpan, int columnSpan, Rect box) {
    }
}
