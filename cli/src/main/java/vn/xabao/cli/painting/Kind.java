package vn.xabao.cli.painting;

import java.util.Locale;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Numeral;

/** What a painted number is: its colour, and its entry in the legend. */
enum Kind {

    CURRENT("32"), PREVIOUS("35"), TARGET("33"), OTHER_PLACE("34"), CHANGE("36"), OPEN("39"), UNEXPLAINED("1;7;31"),
    OTHER("2");

    private final String manner;

    Kind(String manner) {
        this.manner = manner;
    }

    static Kind of(Figure figure) {
        return figure.indicator() == null ? OPEN : valueOf(figure.scope().name());
    }

    static Kind of(Numeral.Use use) {
        return use == Numeral.Use.UNEXPLAINED ? UNEXPLAINED : OTHER;
    }

    /** How a screen shows it: codes of the terminal. */
    String manner() {
        return manner;
    }

    /** As style sheets and messages name it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
