package vn.xabao.cli.painting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.xabao.cli.output.Messages;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.report.Figure;
import vn.xabao.ingest.document.Message;

/** What a figure says, in the language of the user. */
final class FigureWords {

    private final Messages messages;

    FigureWords(Messages messages) {
        this.messages = messages;
    }

    /** The indicator's label; for a quantity without one the words around it. */
    String label(Figure f) {
        String label = f.indicator() == null
                ? f.label()
                : Catalogue.standard().find(f.indicator())
                        .map(i -> messages.of(new Message(i.labelVi(), i.labelEn()))).orElse(f.label());
        return f.item() == null ? oneLine(label) : oneLine(label + " (" + f.item() + ")");
    }

    String value(Figure f) {
        BigDecimal value = f.value();
        return value == null ? f.valueText() : (f.approx() ? "≈ " : "") + messages.number(value);
    }

    String unit(Figure f) {
        return f.unit() == null ? "" : messages.name("unit", f.unit());
    }

    String amount(Figure f) {
        return (value(f) + " " + unit(f)).strip();
    }

    /** Whose and which time's the value is, and whether it says that there is none. */
    String scope(Figure f) {
        List<String> words = new ArrayList<>(List.of(messages.name("scope", f.scope())));
        if (f.place() != null && f.place().name() != null) {
            words.add(f.place().name());
        }
        if (f.ofPeriod() != null) {
            words.add(f.ofPeriod());
        }
        if (f.state() != Figure.State.STATED) {
            words.add(messages.name("state", f.state()));
        }
        return String.join(", ", words);
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
