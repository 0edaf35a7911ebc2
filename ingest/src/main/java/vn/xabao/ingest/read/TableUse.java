package vn.xabao.ingest.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.xabao.ingest.vietnamese.Marks;

/**
 * Tells tables of data from tables that only put text side by side: the head of an official letter (issuer left, motto
 * right) and its foot (recipients left, signer right) are tables in Word.
 */
final class TableUse {

    private static final int LAYOUT_COLUMNS = 3;
    private static final int LAYOUT_ROWS = 6;
    private static final int EDGE = 3;
    private static final Pattern HEAD_OR_FOOT = Pattern
            .compile("CONG HOA XA HOI.*|DANG CONG SAN.*|DOC LAP ?[-–] ?TU DO.*|NOI NHAN.*|(?:TM|KT|TL|TUQ)\\. .*");

    private TableUse() {
    }

    /**
     * @param before how many pieces of the body stand before it
     * @param after how many stand after it
     */
    static boolean isLayout(Flow.Grid grid, int before, int after) {
        long columns = grid.cells().stream().filter(c -> !c.content().isEmpty()).map(Flow.Cell::column).distinct()
                .count();
        if (columns > LAYOUT_COLUMNS || grid.headerRows() > 0) {
            return false;
        }
        if (columns <= 1 || grid.rows() == 1) {
            return true;
        }
        if (grid.rows() <= LAYOUT_ROWS && allTexts(grid).stream().anyMatch(TableUse::isHeadOrFoot)) {
            return true;
        }
        boolean atEdge = before <= EDGE || after <= EDGE;
        return !grid.bordered() && grid.rows() <= LAYOUT_ROWS && !holdsFigures(grid) && (atEdge || holdsLines(grid));
    }

    /** The left column from top to bottom, then the next one; a cell across the whole width divides above from below. */
    static List<Flow.Cell> columnByColumn(Flow.Grid grid) {
        List<Flow.Cell> ordered = new ArrayList<>();
        List<Flow.Cell> band = new ArrayList<>();
        for (Flow.Cell c : grid.cells()) {
            if (c.columnSpan() == grid.columns() && grid.columns() > 1) {
                flush(band, ordered);
                ordered.add(c);
            } else {
                band.add(c);
            }
        }
        flush(band, ordered);
        return ordered;
    }

    private static void flush(List<Flow.Cell> band, List<Flow.Cell> to) {
        band.sort(Comparator.comparingInt(Flow.Cell::column).thenComparingInt(Flow.Cell::row));
        to.addAll(band);
        band.clear();
    }

    private static boolean isHeadOrFoot(String text) {
        return HEAD_OR_FOOT.matcher(Marks.strip(text).toUpperCase(Locale.ROOT)).matches();
    }

    private static boolean holdsFigures(Flow.Grid grid) {
        return grid.cells().stream().anyMatch(c -> HeaderRows.isFigure(ownText(c)));
    }

    private static boolean holdsLines(Flow.Grid grid) {
        return grid.cells().stream().anyMatch(c -> c.content().size() > 1);
    }

    private static List<String> allTexts(Flow.Grid grid) {
        return grid.cells().stream().flatMap(c -> texts(c.content()).stream()).toList();
    }

    /** The paragraphs, those inside tables too. */
    static List<String> texts(List<Flow> flows) {
        return flows.stream().flatMap(f -> switch (f) {
            case Flow.Paragraph p -> List.of(p.text()).stream();
            case Flow.Grid g -> allTexts(g).stream();
        }).toList();
    }

    /** The cell's paragraphs in one line, without the tables inside it. */
    static String ownText(Flow.Cell cell) {
        return cell.content().stream().filter(Flow.Paragraph.class::isInstance).map(Flow.Paragraph.class::cast)
                .map(Flow.Paragraph::text).collect(Collectors.joining(" "));
    }

    static List<String> notes(Flow.Cell cell) {
        return cell.content().stream().filter(Flow.Paragraph.class::isInstance).map(Flow.Paragraph.class::cast)
                .flatMap(p -> p.notes().stream()).toList();
    }
}
