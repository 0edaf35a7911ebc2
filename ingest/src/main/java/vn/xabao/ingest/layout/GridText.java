package vn.xabao.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Block.Role;
import vn.xabao.ingest.document.Box;
import vn.xabao.ingest.document.Table;

/** Makes a table of blocks from cells: ruled ones that hold letters, or rows of words beside each other. */
final class GridText {

    private static final Pattern CAPTION = Pattern.compile("^\\(?(?:bảng|biểu|phụ lục)\\b",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    private static final int CAPTION_LINES = 3;

    private GridText() {
    }

    /** Adds the cells to the blocks and gives the table that names them. */
    static Table add(int page, Part.Ruled ruled, List<RawDocument.Block> to) {
        Grid grid = ruled.grid();
        String title = titleAbove(page, to);
        List<Table.Cell> cells = new ArrayList<>();
        List<RawDocument.Block> texts = new ArrayList<>();
        for (Grid.GridCell c : grid.cells()) {
            List<Glyph> here = ruled.glyphs().stream().filter(g -> c.box().holdsMiddleOf(g.box())).toList();
            cells.add(new Table.Cell(c.row(), c.column(), c.rowSpan(), c.columnSpan(), to.size()));
            RawDocument.Block text = BlockBuilder.of(Role.CELL, page, LineBuilder.lines(page, here));
            texts.add(text);
            to.add(text);
        }
        Rect r = grid.box();
        return new Table(page, title, grid.rows(), grid.columns(), headerRows(cells, texts), cells,
                new Box(page, r.x0(), r.y0(), r.x1(), r.y1()));
    }

    static Table add(int page, List<List<Line>> rows, List<RawDocument.Block> to) {
        String title = titleAbove(page, to);
        List<Table.Cell> cells = new ArrayList<>();
        List<RawDocument.Block> texts = new ArrayList<>();
        @Nullable
        Rect around = null;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Line line = rows.get(row).get(column);
                cells.add(new Table.Cell(row, column, 1, 1, to.size()));
                RawDocument.Block text = BlockBuilder.of(Role.CELL, page, List.of(line));
                texts.add(text);
                to.add(text);
                around = around == null ? line.box() : around.union(line.box());
            }
        }
        Box box = around == null ? null : new Box(page, around.x0(), around.y0(), around.x1(), around.y1());
        return new Table(page, title, rows.size(), rows.getFirst().size(), headerRows(cells, texts), cells, box);
    }

    /** The caption among the last blocks: the unit of measurement may stand between it and the table. */
    private static @Nullable String titleAbove(int page, List<RawDocument.Block> blocks) {
        for (int i = blocks.size() - 1; i >= Math.max(0, blocks.size() - CAPTION_LINES); i--) {
            RawDocument.Block b = blocks.get(i);
            if (b.page() == page && b.role() != Role.CELL && CAPTION.matcher(b.text()).find()) {
                return b.text();
            }
        }
        return null;
    }

    /** The rows before the first with a number of its own beside a label; rows that number the columns are heads too. */
    private static int headerRows(List<Table.Cell> cells, List<RawDocument.Block> texts) {
        for (int i = 0; i < cells.size(); i++) {
            boolean label = texts.get(i).text().chars().anyMatch(Character::isLetter);
            int row = cells.get(i).row();
            if (label && rowHasNumber(row, cells, texts)) {
                return row;
            }
        }
        return 0;
    }

    private static boolean rowHasNumber(int row, List<Table.Cell> cells, List<RawDocument.Block> texts) {
        for (int i = 0; i < cells.size(); i++) {
            String text = texts.get(i).text();
            if (cells.get(i).row() == row && !text.isEmpty() && Character.isDigit(text.charAt(0))
                    && text.chars().noneMatch(Character::isLetter)) {
                return true;
            }
        }
        return false;
    }
}
