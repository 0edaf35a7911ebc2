package vn.xabao.ingest.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the document.
 *
 * @param page the page it begins on
 * @param title the caption above it, null where there is none
 * @param headerRows how many rows at the top are heads
 * @param cells in row order; a spanned cell stands once, at its top left
 * @param box null where the format has no boxes
 */
public record Table(int page, @Nullable String title, int rows, int columns, int headerRows, List<Cell> cells,
        @Nullable Box box) {

    public Table {
        cells = List.copyOf(cells);
    }

    /**
     * @param row from 0
     * @param column from 0
     * @param block index into {@link Document#blocks()}
     */
    public record Cell(int row, int column, int rowSpan, int columnSpan, int block) {
    }
}
