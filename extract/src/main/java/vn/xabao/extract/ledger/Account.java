package vn.xabao.extract.ledger;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import vn.xabao.extract.report.Ledger;
import vn.xabao.extract.report.Numeral;
import vn.xabao.extract.report.Numeral.Use;

/** The numerals of one text and what became of them. */
public final class Account {

    private final List<Numeral> numerals = new ArrayList<>();

    void add(Use use, CoreLabel token) {
        numerals.add(new Numeral(token.beginPosition(), token.endPosition(), use));
    }

    private int count(Use use) {
        return (int) numerals.stream().filter(n -> n.use() == use).count();
    }

    public Ledger ledger() {
        return new Ledger(numerals.size(), count(Use.FIGURES), count(Use.DATES), count(Use.DOCUMENT_NUMBERS),
                count(Use.LEGAL_REFERENCES), count(Use.SECTION_NUMBERS), count(Use.PAGE_NUMBERS), count(Use.NAMES),
                count(Use.OTHER), count(Use.UNEXPLAINED));
    }

    /** All of them, in the order of the text. */
    public List<Numeral> numerals() {
        return List.copyOf(numerals);
    }

    /** {@code [start, end]} of each numeral that nothing explains. */
    public List<List<Integer>> unexplained() {
        return numerals.stream().filter(n -> n.use() == Use.UNEXPLAINED).map(n -> List.of(n.start(), n.end()))
                .toList();
    }
}
