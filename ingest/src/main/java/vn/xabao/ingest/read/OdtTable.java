package vn.xabao.ingest.read;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** A table of an ODT with its spans. */
final class OdtTable {

    private static final int REPEATED = 200;

    private final OdtBody body;
    private final OdtStyles styles;
    private final List<Flow.Cell> cells = new ArrayList<>();
    private boolean bordered;
    private int rows;
    private int columns;
    private int headerRows;

    OdtTable(OdtBody body, OdtStyles styles) {
        this.body = body;
        this.styles = styles;
    }

    Flow.Grid read(Element table) {
        rows(table, false);
        return new Flow.Grid(rows, columns, headerRows, bordered, cells);
    }

    private void rows(Element holder, boolean header) {
        for (Element e : Xml.children(holder)) {
            switch (Xml.name(e)) {
                case "table-header-rows" -> rows(e, true);
                case "table-rows", "table-row-group" -> rows(e, header);
                case "table-row" -> {
                    for (int i = 0; i < repeated(e, "number-rows-repeated"); i++) {
                        row(e);
                    }
                    headerRows = header ? rows : headerRows;
                }
                default -> {
                }
            }
        }
    }

    private void row(Element row) {
        int column = 0;
        for (Element e : Xml.children(row)) {
            for (int i = 0; i < repeated(e, "number-columns-repeated"); i++) {
                if (Xml.name(e).equals("table-cell")) {
                    cell(e, column);
                }
                column++;
            }
        }
        columns = Math.max(columns, column);
        rows++;
    }

    private void cell(Element e, int column) {
        bordered |= styles.isBordered(Xml.attribute(e, "style-name"));
        cells.add(new Flow.Cell(rows, column, repeated(e, "number-rows-spanned"), repeated(e, "number-columns-spanned"),
                body.flows(e)));
    }

    private static int repeated(Element e, String attribute) {
        return Math.clamp(Xml.number(Xml.attribute(e, attribute), 1), 1, REPEATED);
    }
}
