package vn.xabao.cli.evaluation;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.xabao.cli.output.Grid;
import vn.xabao.cli.output.Messages;
import vn.xabao.cli.page.Page;
import vn.xabao.extract.evaluate.Evaluation;
import vn.xabao.extract.evaluate.Reliability;

/** An evaluation as a page for a browser. */
public final class EvaluationPage {

    private final Evaluation evaluation;
    private final Messages messages;
    private final Tables tables;

    private EvaluationPage(Evaluation evaluation, Messages messages) {
        this.evaluation = evaluation;
        this.messages = messages;
        this.tables = new Tables(evaluation, messages, true);
    }

    /** @param gold what was evaluated, as typed */
    public static String of(Evaluation evaluation, String gold, Messages messages) {
        return new EvaluationPage(evaluation, messages).html(gold);
    }

    private String html(String gold) {
        Page page = new Page(messages.language(), messages.text("evaluation.title", gold), "evaluation.css");
        Element header = page.body().appendElement("header");
        header.appendElement("p").addClass("kicker").text("xabao");
        header.appendElement("h1").text(messages.text("evaluation.title", gold));
        header.appendElement("p")
                .text(messages.text("evaluation.documents", evaluation.documents(), evaluation.read()));
        Element main = page.body().appendElement("main");
        cards(main.appendElement("ul").addClass("cards"));
        Element list = section(main, "evaluation.summary").appendElement("ul");
        Summary.of(evaluation, messages).forEach(s -> list.appendElement("li").text(s));
        unread(main);
        confidence(section(main, "evaluation.reliability"));
        tables(section(main, "evaluation.scores"), List.of(tables.totals(), tables.groups(), tables.documents(),
                tables.indicators()));
        tables(section(main, "evaluation.mistaken"), List.of(tables.scopes(), tables.confusions(),
                tables.wrongHeads(), tables.rules()));
        tables(section(main, "evaluation.words"), List.of(tables.missed(), tables.falseFigures(),
                tables.missedFindings(), tables.falseFindings()));
        page.body().appendElement("footer").appendElement("p").text(messages.text("evaluation.how"));
        return page.html();
    }

    private void cards(Element list) {
        card(list, "f1", evaluation.all().f1());
        card(list, "precision", evaluation.all().precision());
        card(list, "recall", evaluation.all().recall());
        card(list, "place", evaluation.place().accuracy());
        card(list, "period", evaluation.period().accuracy());
        card(list, "exact", evaluation.quotes().exactShare());
        card(list, "unexplained", evaluation.numerals().share());
    }

    private void card(Element list, String name, @Nullable Double share) {
        Element card = list.appendElement("li");
        card.appendElement("span").addClass("name").text(messages.text("card." + name));
        card.appendElement("strong").text(messages.percent(share));
    }

    /** Documents that gave no record, with the reason. */
    private void unread(Element main) {
        List<Evaluation.DocumentScore> unread = evaluation.byDocument().stream().filter(d -> d.problem() != null)
                .toList();
        if (!unread.isEmpty()) {
            Element list = section(main, "evaluation.unread").appendElement("ul");
            for (Evaluation.DocumentScore d : unread) {
                list.appendElement("li").text(d.document() + ": "
                        + (d.problem() == null ? "" : messages.of(d.problem())));
            }
        }
    }

    /** For each range of confidence, what was stated above what was measured. */
    private void confidence(Element section) {
        Element list = section.appendElement("dl").addClass("bars");
        for (Reliability.Bin bin : evaluation.reliability().bins()) {
            if (bin.stated() != null && bin.precision() != null) {
                list.appendElement("dt").text(messages.decimal(bin.from(), 2) + " – "
                        + messages.decimal(bin.to(), 2) + " (" + bin.facts() + ")");
                Element bars = list.appendElement("dd");
                bar(bars, messages.text("column.stated"), bin.stated());
                bar(bars, messages.text("column.precision"), bin.precision());
            }
        }
        Page.table(section, tables.confidence());
    }

    private void bar(Element parent, String name, double share) {
        Element line = parent.appendElement("label");
        line.appendElement("span").text(name);
        line.appendElement("meter").attr("min", "0").attr("max", "1").attr("value", Double.toString(share));
        line.appendElement("b").text(messages.percent(share));
    }

    private Element section(Element main, String title) {
        Element section = main.appendElement("section");
        section.appendElement("h2").text(messages.text(title));
        return section;
    }

    private static void tables(Element section, List<Grid> grids) {
        grids.stream().filter(g -> !g.isEmpty()).forEach(g -> Page.table(section, g));
    }
}
