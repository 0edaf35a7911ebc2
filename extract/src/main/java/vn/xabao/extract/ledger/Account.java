package vn.xabao.extract.ledger;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.xabao.extract.report.Ledger;

/** The numerals of one text, counted by class. */
public final class Account {

    private final Map<Class, Integer> counts = new EnumMap<>(Class.class);
    private final List<List<Integer>> unexplained = new ArrayList<>();

    enum Class {
        FIGURES, DATES, DOCUMENT_NUMBERS, LEGAL_REFERENCES, SECTION_NUMBERS, PAGE_NUMBERS, NAMES, OTHER, UNEXPLAINED
    }

    void add(Class numeralClass, CoreLabel token) {
        counts.merge(numeralClass, 1, Integer::sum);
        if (numeralClass == Class.UNEXPLAINED) {
            unexplained.add(List.of(token.beginPosition(), token.endPosition()));
        }
    }

    private int count(Class numeralClass) {
        return counts.getOrDefault(numeralClass, 0);
    }

    public Ledger ledger() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Ledger(all, count(Class.FIGURES), count(Class.DATES), count(Class.DOCUMENT_NUMBERS),
                count(Class.LEGAL_REFERENCES), count(Class.SECTION_NUMBERS), count(Class.PAGE_NUMBERS),
                count(Class.NAMES), count(Class.OTHER), count(Class.UNEXPLAINED));
    }

    /** {@code [start, end]} of each numeral that nothing explains. */
    public List<List<Integer>> unexplained() {
        return List.copyOf(unexplained);
    }
}
