package vn.xabao.cli.output;

import java.util.ArrayList;
import java.util.List;
import vn.xabao.extract.report.Figure;

/** A figure in two lines: what it says, and the words it stands in. */
final class FigureLines {

    private static final int LONGEST_QUOTE = 240;

    private final Messages messages;

    FigureLines(Messages messages) {
        this.messages = messages;
    }

    List<String> of(Figure figure) {
        String label = figure.item() == null ? figure.label() : figure.label() + " (" + figure.item() + ")";
        String marks = String.join(", ", marks(figure));
        String place = figure.path() == null ? messages.text("page", figure.page()) : figure.path();
        return List.of(label + ": " + value(figure) + (marks.isEmpty() ? "" : " [" + marks + "]"),
                "    “" + oneLine(figure.quote()) + "” (" + place + ")");
    }

    private String value(Figure figure) {
        if (figure.value() == null) {
            return figure.valueText();
        }
        String unit = figure.unit() == null ? "" : messages.name("unit", figure.unit());
        return ((figure.approx() ? "≈ " : "") + messages.number(figure.value()) + " " + unit).strip();
    }

    private List<String> marks(Figure figure) {
        List<String> marks = new ArrayList<>();
        if (figure.state() != Figure.State.STATED) {
            marks.add(messages.name("state", figure.state()));
        }
        if (figure.scope() != Figure.Scope.CURRENT) {
            marks.add(messages.name("scope", figure.scope()));
        }
        if (figure.place() != null && figure.place().name() != null) {
            marks.add(figure.place().name());
        }
        if (figure.ofPeriod() != null) {
            marks.add(figure.ofPeriod());
        }
        if (figure.indicator() != null) {
            marks.add(figure.indicator());
        }
        return marks;
    }

    static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
