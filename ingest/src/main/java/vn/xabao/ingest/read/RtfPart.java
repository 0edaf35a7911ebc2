package vn.xabao.ingest.read;

import java.util.ArrayList;
import java.util.List;
import vn.xabao.ingest.read.GridBuilder.Piece;

/** Collects one stream of RTF text: the body, a note, a header or a text box. Depth 1 is a table, 2 a table in it. */
final class RtfPart {

    private static final int TOLERANCE = 30;
    private static final int DEEPEST = 20;

    private final List<Level> levels = new ArrayList<>();
    private InlineText open = new InlineText();

    RtfPart() {
        levels.add(new Level());
    }

    /** The body, or the cell that is being filled, with the rows that stand above it. */
    private static final class Level {

        private List<Flow> content = new ArrayList<>();
        private List<List<Flow>> cells = new ArrayList<>();
        private final List<List<Piece>> rows = new ArrayList<>();
        private final List<Boolean> headers = new ArrayList<>();
        private final GridBuilder grid = new GridBuilder();

        Flow.Grid table() {
            grid.rowsByEdges(rows, headers, TOLERANCE);
            return grid.grid();
        }
    }

    InlineText open() {
        return open;
    }

    void endParagraph(int depth, Flow.Kind kind, String label) {
        goTo(Math.min(depth, DEEPEST));
        levels.getLast().content.addAll(open.flows(kind, label));
        open = new InlineText();
    }

    void endCell() {
        Level level = levels.getLast();
        level.cells.add(level.content);
        level.content = new ArrayList<>();
    }

    void endRow(int depth, RtfRow row) {
        goTo(Math.clamp(depth, 1, DEEPEST));
        Level level = levels.getLast();
        level.rows.add(row.pieces(level.cells));
        level.headers.add(row.isHeader());
        level.cells = new ArrayList<>();
        level.content = new ArrayList<>();
        if (row.isBordered()) {
            level.grid.border();
        }
    }

    List<Flow> finish() {
        endParagraph(0, Flow.Kind.TEXT, "");
        return levels.getFirst().content;
    }

    /** Ends the tables that are deeper, begins those that are missing. */
    private void goTo(int depth) {
        while (levels.size() - 1 > depth) {
            Level ended = levels.removeLast();
            List<Flow> outer = levels.getLast().content;
            if (!ended.rows.isEmpty()) {
                outer.add(ended.table());
            }
            ended.cells.forEach(outer::addAll); // a row that was never ended
            outer.addAll(ended.content);
        }
        while (levels.size() - 1 < depth) {
            levels.add(new Level());
        }
    }
}
