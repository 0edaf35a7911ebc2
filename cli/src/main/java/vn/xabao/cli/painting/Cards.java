package vn.xabao.cli.painting;

import java.util.List;
import org.jsoup.nodes.Element;
import vn.xabao.cli.output.Messages;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Statement;

/** The card of a painted number: what was read there and by which rule. It shows when the number is pointed at. */
final class Cards {

    private final Messages messages;
    private final FigureWords words;
    private int count;

    Cards(Messages messages) {
        this.messages = messages;
        this.words = new FigureWords(messages);
    }

    /** Adds a card to a number. */
    void addTo(Element number, List<Statement> statements, List<Figure> figures) {
        Element card = card(number);
        statements.forEach(s -> reading(card.appendElement("span").addClass("reading"), s, figures.get(s.figure())));
    }

    /** Adds a card to a numeral that nothing explains. */
    void addUnexplained(Element number) {
        Element reading = card(number).appendElement("span").addClass("reading");
        reading.appendElement("span").addClass("label").text(messages.text("ledger.unexplained"));
        reading.appendElement("span").addClass("row").text(messages.text("explain.unexplained"));
    }

    private Element card(Element number) {
        String id = "card" + ++count;
        number.attr("tabindex", "0").attr("aria-describedby", id);
        return number.appendElement("span").addClass("card").attr("role", "tooltip").id(id);
    }

    private void reading(Element reading, Statement s, Figure f) {
        reading.addClass(Kind.of(f).id());
        reading.appendElement("span").addClass("label").text(words.label(f));
        reading.appendElement("span").addClass("amount").text(words.amount(f));
        row(reading, "column.scope", words.scope(f));
        row(reading, "column.printed", FigureWords.oneLine(f.unitText() == null
                ? f.valueText()
                : f.valueText() + " " + f.unitText()));
        row(reading, "column.indicator", f.indicator() == null ? messages.text("explain.open") : f.indicator());
        if (s.rule() != null) {
            row(reading, "column.rule", s.rule());
        }
        Element confidence = row(reading, "column.confidence", messages.decimal(s.confidence(), 2) + " ");
        confidence.appendElement("meter").attr("min", "0").attr("max", "1").attr("low", "0.7").attr("high", "0.9")
                .attr("optimum", "1").attr("value", Double.toString(s.confidence()));
        if (f.mentions().size() > 1) {
            row(reading, "column.stated_times", Integer.toString(f.mentions().size()));
        }
    }

    private Element row(Element reading, String name, String value) {
        Element row = reading.appendElement("span").addClass("row");
        row.appendElement("span").addClass("name").text(messages.text(name));
        return row.appendElement("span").addClass("is").text(value);
    }
}
