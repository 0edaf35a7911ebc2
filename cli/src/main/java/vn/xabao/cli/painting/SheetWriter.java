package vn.xabao.cli.painting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import vn.xabao.cli.output.Messages;
import vn.xabao.extract.report.Explanation;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Numeral;
import vn.xabao.extract.report.Statement;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Table;

/** Writes the text of a document as it stands on the page, every number painted. */
final class SheetWriter {

    private static final int DEEPEST = 6;
    private static final int LONGEST_TITLE = 120;

    private final Document document;
    private final Painting painting;
    private final List<Figure> figures;
    private final Messages messages;
    private final Cards cards;
    private final Map<Integer, Table> tables = new HashMap<>();
    private final Map<Integer, Integer> headings = new HashMap<>();
    private final Set<Integer> anchored = new HashSet<>();
    private int page;

    SheetWriter(Document document, Explanation explanation, Messages messages) {
        this.document = document;
        this.painting = new Painting(explanation);
        this.figures = explanation.report().figures();
        explanation.report().sections().forEach(s -> headings.put(s.start(), s.level()));
        this.messages = messages;
        this.cards = new Cards(messages);
        document.tables().forEach(t -> t.cells().forEach(c -> tables.put(c.block(), t)));
        page = document.blocks().isEmpty() ? 1 : document.blocks().getFirst().page();
    }

    /** The id of the number that states a figure first. */
    static String anchor(int figure) {
        return "f" + (figure + 1);
    }

    void write(Element sheet) {
        Set<Table> written = new HashSet<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            Table table = tables.get(i);
            if (block.role().isSetAside()) {
                continue;
            }
            if (table == null) {
                turnTo(sheet, block);
                paint(paragraph(sheet, block), block);
            } else if (written.add(table)) {
                turnTo(sheet, block);
                write(sheet.appendElement("div").addClass("wide").appendElement("table").addClass("grid"), table);
            }
        }
        writeSetAside(sheet);
    }

    private Element paragraph(Element sheet, Block block) {
        Integer level = headings.get(block.start());
        if (level != null && isTitle(block)) {
            return sheet.appendElement("h" + Math.clamp(level + 1, 2, DEEPEST));
        }
        return sheet.appendElement(block.role() == Block.Role.HEADING ? "h4" : "p")
                .addClass(block.role().name().toLowerCase(Locale.ROOT));
    }

    /** Numbered paragraphs are sections too, and look like paragraphs. */
    private boolean isTitle(Block block) {
        boolean isSentence = ".;:,".indexOf(document.text().charAt(block.end() - 1)) >= 0;
        return !isSentence && block.end() - block.start() <= LONGEST_TITLE;
    }

    private void writeSetAside(Element sheet) {
        List<Block> aside = document.blocks().stream().filter(b -> b.role().isSetAside()).toList();
        if (!aside.isEmpty()) {
            Element details = sheet.appendElement("details").addClass("aside");
            details.appendElement("summary").text(messages.text("explain.set_aside", aside.size()));
            aside.forEach(b -> paint(details.appendElement("p"), b));
        }
    }

    /** A line where a new page begins. */
    private void turnTo(Element sheet, Block block) {
        if (block.page() > page) {
            sheet.appendElement("p").addClass("page").text(messages.text("page", block.page()));
        }
        page = block.pageAt(block.end());
    }

    private void write(Element element, Table table) {
        if (table.title() != null && !isBlock(table.title())) {
            element.appendElement("caption").text(table.title());
        }
        Element head = table.headerRows() > 0 ? element.appendElement("thead") : null;
        Element body = element.appendElement("tbody");
        for (int r = 0; r < table.rows(); r++) {
            int row = r;
            boolean isHead = head != null && row < table.headerRows();
            Element line = (isHead && head != null ? head : body).appendElement("tr");
            table.cells().stream().filter(c -> c.row() == row)
                    .forEach(c -> cell(line.appendElement(isHead ? "th" : "td"), c));
        }
    }

    /** A caption is usually the paragraph above, which has been written already. */
    private boolean isBlock(String title) {
        return document.blocks().stream()
                .anyMatch(b -> document.text().substring(b.start(), b.end()).equals(title));
    }

    private void cell(Element element, Table.Cell cell) {
        if (cell.rowSpan() > 1) {
            element.attr("rowspan", Integer.toString(cell.rowSpan()));
        }
        if (cell.columnSpan() > 1) {
            element.attr("colspan", Integer.toString(cell.columnSpan()));
        }
        paint(element, document.blocks().get(cell.block()));
    }

    private void paint(Element parent, Block block) {
        Piece.Quote open = null;
        Element place = parent;
        for (Piece piece : painting.pieces(block.start(), block.end())) {
            if (piece.quote() != open) {
                open = piece.quote();
                place = open == null ? parent : parent.appendElement("span").addClass("quote");
            }
            paint(place, piece);
        }
    }

    private void paint(Element place, Piece piece) {
        String words = document.text().substring(piece.start(), piece.end());
        if (!piece.values().isEmpty()) {
            value(place, words, piece.values());
        } else if (piece.use() == Numeral.Use.UNEXPLAINED) {
            cards.addUnexplained(place.appendElement("mark").addClass(Kind.UNEXPLAINED.id()).text(words));
        } else if (piece.use() != null) {
            place.appendElement("span").addClass(Kind.OTHER.id())
                    .attr("title", messages.name("ledger", piece.use())).text(words);
        } else {
            place.appendText(words);
        }
    }

    private void value(Element place, String words, List<Statement> statements) {
        Element mark = place.appendElement("mark")
                .addClass(Kind.of(figures.get(statements.getFirst().figure())).id());
        for (Statement s : statements) {
            if (anchored.add(s.figure())) {
                mark.appendElement("a").addClass("anchor").id(anchor(s.figure()));
            }
        }
        mark.appendText(words);
        mark.appendElement("sup").text(
                statements.stream().map(s -> Integer.toString(s.figure() + 1)).collect(Collectors.joining(",")));
        cards.addTo(mark, statements, figures);
    }
}
