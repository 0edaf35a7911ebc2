package vn.xabao.ingest.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Block.Role;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Table;
import vn.xabao.ingest.layout.RawDocument;

/** Turns the body of a word-processor file into blocks with paths and into tables. */
final class FlowWriter {

    private static final Pattern CAPTION = Pattern.compile("(?:Bảng|BẢNG|Biểu|BIỂU|Phụ lục|PHỤ LỤC)(?!\\p{L}).{0,200}");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–—\\s]*(?:Trang|Page)?\\s*\\d{1,4}\\s*(?:/\\s*\\d+)?"
            + "[-–—\\s]*", Pattern.CASE_INSENSITIVE);

    private final List<RawDocument.Block> blocks = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final Set<String> heads = new LinkedHashSet<>();
    private int paragraphs;
    private int topTables;
    private int notes;

    void body(List<Flow> body) {
        for (int i = 0; i < body.size(); i++) {
            switch (body.get(i)) {
                case Flow.Paragraph p -> paragraph(p);
                case Flow.Grid g -> grid(g, TableUse.isLayout(g, i, body.size() - 1 - i));
            }
        }
    }

    /** What stands at the top or bottom of every page; the same text is kept once. */
    void aside(List<Flow> flows, String path) {
        for (String text : TableUse.texts(flows)) {
            if (heads.add(text)) {
                boolean number = PAGE_NUMBER.matcher(text).matches();
                blocks.add(new RawDocument.Block(number ? Role.PAGE_NUMBER : Role.RUNNING_HEAD, 1, path, text));
            }
        }
    }

    RawDocument document(List<Problem> problems) {
        return new RawDocument(List.of(RawDocument.Page.flowing(1)), blocks, tables, problems);
    }

    private void paragraph(Flow.Paragraph p) {
        Role role = switch (p.kind()) {
            case TEXT -> Role.PARAGRAPH;
            case HEADING -> Role.HEADING;
            case LIST_ITEM -> Role.LIST_ITEM;
        };
        blocks.add(new RawDocument.Block(role, 1, "p " + ++paragraphs, p.text()));
        notes(p.notes(), blocks.size() - 1);
    }

    private void notes(List<String> texts, int caller) {
        texts.forEach(t -> blocks.add(RawDocument.Block.footnote(1, "footnote " + ++notes, t, caller)));
    }

    private void grid(Flow.Grid grid, boolean layout) {
        if (layout) {
            TableUse.columnByColumn(grid).forEach(c -> body(c.content()));
        } else {
            table(grid, "table " + ++topTables);
        }
    }

    /** Cells first, all together; what hangs on them (notes, tables inside) after the table. */
    private void table(Flow.Grid grid, String path) {
        String title = title();
        int first = blocks.size();
        List<Table.Cell> cells = new ArrayList<>();
        for (Flow.Cell c : grid.cells()) {
            cells.add(new Table.Cell(c.row(), c.column(), Math.min(c.rowSpan(), grid.rows() - c.row()),
                    Math.min(c.columnSpan(), grid.columns() - c.column()), blocks.size()));
            blocks.add(new RawDocument.Block(Role.CELL, 1, cellPath(path, c), TableUse.ownText(c)));
        }
        tables.add(new Table(1, title, grid.rows(), grid.columns(), HeaderRows.of(grid), cells, null));
        for (int i = 0; i < grid.cells().size(); i++) {
            Flow.Cell cell = grid.cells().get(i);
            notes(TableUse.notes(cell), first + i);
            tablesInside(cell, cellPath(path, cell));
        }
    }

    private void tablesInside(Flow.Cell cell, String path) {
        int n = 0;
        for (Flow f : cell.content()) {
            if (f instanceof Flow.Grid inner) {
                table(inner, path + " table " + ++n);
            }
        }
    }

    private static String cellPath(String table, Flow.Cell c) {
        return table + " row " + (c.row() + 1) + " col " + (c.column() + 1);
    }

    private @Nullable String title() {
        if (blocks.isEmpty() || blocks.getLast().role() == Role.CELL) {
            return null;
        }
        String above = blocks.getLast().text();
        return CAPTION.matcher(above).matches() ? above : null;
    }
}
