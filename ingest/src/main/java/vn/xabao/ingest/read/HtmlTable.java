package vn.xabao.ingest.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A table of a page with its spans. */
final class HtmlTable {

    private static final int SPAN = 1000;
    private static final Pattern LINE = Pattern.compile("border(?:-left|-right)?\\s*:\\s*(?!none|0)");

    private final HtmlBody body;
    private final List<BitSet> taken = new ArrayList<>();
    private final List<Flow.Cell> cells = new ArrayList<>();
    private int columns;
    private int headerRows;

    HtmlTable(HtmlBody body) {
        this.body = body;
    }

    Flow.Grid read(Element table) {
        List<Element> rows = table.select("tr").stream().filter(r -> r.closest("table") == table).toList();
        rows.forEach(r -> taken.add(new BitSet()));
        for (int r = 0; r < rows.size(); r++) {
            row(rows.get(r), r);
        }
        return new Flow.Grid(rows.size(), columns, headerRows, isBordered(table), cells);
    }

    private void row(Element tr, int row) {
        List<Element> children = tr.children().stream()
                .filter(c -> c.normalName().equals("td") || c.normalName().equals("th")).toList();
        for (Element cell : children) {
            cell(cell, row);
        }
        boolean head = tr.parent() != null && tr.parent().normalName().equals("thead")
                || !children.isEmpty() && children.stream().allMatch(c -> c.normalName().equals("th"));
        if (head && headerRows == row) {
            headerRows++;
        }
    }

    private void cell(Element cell, int row) {
        int column = taken.get(row).nextClearBit(0);
        int width = Math.clamp(Xml.number(cell.attr("colspan"), 1), 1, SPAN);
        int stated = Xml.number(cell.attr("rowspan"), 1);
        int rest = taken.size() - row;
        int height = stated <= 0 ? rest : Math.min(stated, rest);
        for (int r = row; r < row + height; r++) {
            taken.get(r).set(column, column + width);
        }
        columns = Math.max(columns, column + width);
        cells.add(new Flow.Cell(row, column, height, width, body.flows(cell)));
    }

    private static boolean isBordered(Element table) {
        if (Xml.number(table.attr("border"), 0) > 0 || isLine(table)) {
            return true;
        }
        return table.select("td, th").stream().anyMatch(HtmlTable::isLine);
    }

    private static boolean isLine(Element e) {
        return LINE.matcher(e.attr("style").toLowerCase(Locale.ROOT)).find();
    }
}
