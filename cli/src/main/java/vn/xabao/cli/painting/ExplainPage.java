package vn.xabao.cli.painting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import vn.xabao.cli.output.Grid;
import vn.xabao.cli.output.Grid.Cell;
import vn.xabao.cli.output.Grid.Column;
import vn.xabao.cli.output.LedgerSheet;
import vn.xabao.cli.output.Messages;
import vn.xabao.cli.output.ReportHead;
import vn.xabao.cli.page.Page;
import vn.xabao.extract.report.Explanation;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Finding;
import vn.xabao.extract.report.Numeral;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Problem;

/** The painted text as a page for a browser. */
public final class ExplainPage {

    private final Explanation explanation;
    private final Report report;
    private final Document document;
    private final Messages messages;
    private final FigureWords words;

    private ExplainPage(Explanation explanation, Document document, Messages messages) {
        this.explanation = explanation;
        this.report = explanation.report();
        this.document = document;
        this.messages = messages;
        this.words = new FigureWords(messages);
    }

    public static String of(Explanation explanation, Document document, Messages messages) {
        return new ExplainPage(explanation, document, messages).html();
    }

    private String html() {
        Page page = new Page(messages.language(), messages.text("explain.title", report.source().name()),
                "explain.css");
        Element body = page.body();
        head(body.appendElement("header"));
        Element aside = body.appendElement("aside");
        aside.appendElement("p").addClass("hint").text(messages.text("explain.hint"));
        legend(section(aside, messages.text("explain.legend")));
        findings(section(aside, messages.text("show.findings", report.findings().size())));
        ledger(section(aside, messages.text("ledger.title", report.ledger().numerals())));
        problems(aside);
        Element main = body.appendElement("main");
        new SheetWriter(document, explanation, messages).write(main.appendElement("article").addClass("sheet"));
        figures(main.appendElement("section").addClass("figures"));
        body.appendElement("footer").appendElement("p").text(messages.text("explain.made", report.madeBy().xabao(),
                report.madeBy().rules()));
        return page.html();
    }

    private void head(Element header) {
        header.appendElement("p").addClass("kicker").text(messages.text("explain.kicker"));
        String title = report.document().title();
        header.appendElement("h1").text(title == null ? report.source().name() : title);
        Element list = header.appendElement("dl");
        for (ReportHead.Line line : new ReportHead(messages).entries(report)) {
            Element entry = list.appendElement("div");
            entry.appendElement("dt").text(line.name());
            entry.appendElement("dd").text(line.value());
        }
    }

    /** Each kind can be taken out of the picture. */
    private void legend(Element section) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        report.figures().forEach(f -> counts.merge(Kind.of(f), 1, Integer::sum));
        explanation.numerals().stream().filter(n -> n.use() != Numeral.Use.FIGURES)
                .forEach(n -> counts.merge(Kind.of(n.use()), 1, Integer::sum));
        Element list = section.appendElement("ul").addClass("legend");
        counts.forEach((kind, count) -> {
            Element label = list.appendElement("li").appendElement("label");
            label.appendElement("input").attr("type", "checkbox").attr("checked", "").id("show-" + kind.id());
            label.appendElement("span").addClass("sample").addClass(kind.id())
                    .text(messages.name("kind", kind.id()));
            label.appendElement("span").addClass("count").text(Integer.toString(count));
        });
    }

    private void findings(Element section) {
        if (report.findings().isEmpty()) {
            section.appendElement("p").text(messages.text("explain.no_findings"));
            return;
        }
        Element list = section.appendElement("ol").addClass("findings");
        for (Finding finding : report.findings()) {
            Element item = list.appendElement("li");
            item.addClass(finding.severity() == Finding.Severity.ERROR ? "error" : "note");
            item.appendElement("strong").text(messages.name("severity", finding.severity()) + ": "
                    + messages.name("finding", finding.kind()));
            item.appendElement("p").text(messages.of(finding.message()));
            Element quotes = item.appendElement("ul");
            for (int i = 0; i < finding.quotes().size(); i++) {
                Element quote = quotes.appendElement("li");
                if (i < finding.figures().size()) {
                    quote = quote.appendElement("a").attr("href", "#" + SheetWriter.anchor(finding.figures().get(i)));
                }
                quote.text("“" + FigureWords.oneLine(finding.quotes().get(i)) + "”");
            }
        }
    }

    private void ledger(Element section) {
        Element list = section.appendElement("dl").addClass("ledger");
        LedgerSheet.counts(report.ledger()).forEach((use, count) -> {
            if (count > 0) {
                Element entry = list.appendElement("div");
                entry.appendElement("dt").text(messages.text("ledger." + use));
                entry.appendElement("dd").text(count.toString());
            }
        });
    }

    private void problems(Element aside) {
        if (!report.problems().isEmpty()) {
            Element list = section(aside, messages.text("show.problems", report.problems().size()))
                    .appendElement("ul");
            for (Problem p : report.problems()) {
                list.appendElement("li").text((p.page() == null ? "" : messages.text("page", p.page()) + ": ")
                        + messages.of(p.message()));
            }
        }
    }

    private void figures(Element section) {
        List<Column> columns = List.of(column("number", true), column("indicator", false), column("value", true),
                column("unit", false), column("scope", false), column("quote", false), column("rule", false),
                column("confidence", true));
        List<List<Cell>> rows = new ArrayList<>();
        for (Figure f : report.figures()) {
            rows.add(List.of(Cell.of(rows.size() + 1), Cell.of(words.label(f)),
                    new Cell(words.value(f), f.value() == null ? null : f.value().doubleValue()),
                    Cell.of(words.unit(f)), Cell.of(words.scope(f)), Cell.of(FigureWords.oneLine(f.quote())),
                    Cell.of(f.rule() == null ? "" : f.rule()),
                    new Cell(messages.decimal(f.confidence(), 2), f.confidence())));
        }
        Element table = Page.table(section, new Grid(messages.text("show.figures", rows.size()), columns, rows));
        int number = 0;
        for (Element cell : table.select("tbody td:first-child")) {
            cell.text("").appendElement("a").attr("href", "#" + SheetWriter.anchor(number)).text("" + ++number);
        }
    }

    private Column column(String name, boolean number) {
        return new Column(messages.text("column." + name), number);
    }

    private static Element section(Element parent, String title) {
        Element section = parent.appendElement("section");
        section.appendElement("h2").text(title);
        return section;
    }
}
