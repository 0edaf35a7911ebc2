package vn.xabao.extract.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Report;

/**
 * What a report says once, however often it says it: an indicator, a value and whose it is.
 *
 * @param quotes the words of all statements
 * @param confidence the highest of all statements; null for a label
 * @param rule of the first statement; null for a label
 */
record Fact(String indicator, BigDecimal value, Figure.Scope scope, List<String> quotes, @Nullable Double confidence,
        @Nullable String rule) {

    private static final double TOLERANCE = 1e-6;
    private static final double SMALLEST = 1e-9;

    static List<Fact> ofLabels(Gold gold, Predicate<Gold.Label> wanted) {
        List<Fact> facts = new ArrayList<>();
        for (Gold.Label l : gold.figures()) {
            if (wanted.test(l) && l.indicator() != null && !l.indicator().isEmpty() && l.value() != null) {
                Figure.Scope scope = l.scope() == null ? Figure.Scope.CURRENT : l.scope();
                add(facts, new Fact(l.indicator(), l.value(), scope, quotes(l.quote()), null, null));
            }
        }
        return facts;
    }

    static List<Fact> ofFigures(@Nullable Report report) {
        List<Fact> facts = new ArrayList<>();
        for (Figure f : report == null ? List.<Figure>of() : report.figures()) {
            if (f.indicator() != null && f.value() != null) {
                add(facts,
                        new Fact(f.indicator(), f.value(), f.scope(), quotes(f.quote()), f.confidence(), f.rule()));
            }
        }
        return facts;
    }

    boolean isSameAs(Fact other) {
        return indicator.equals(other.indicator) && scope == other.scope && isEqual(value, other.value);
    }

    boolean sharesWordsWith(Fact other) {
        return Words.anyOverlap(quotes, other.quotes);
    }

    /** Whether two values are the same but for rounding. */
    static boolean isEqual(BigDecimal one, BigDecimal other) {
        double a = one.doubleValue();
        double b = other.doubleValue();
        return Math.abs(a - b) <= TOLERANCE * Math.max(Math.max(Math.abs(a), Math.abs(b)), SMALLEST);
    }

    private static List<String> quotes(@Nullable String quote) {
        return List.of(quote == null ? "" : quote);
    }

    private static void add(List<Fact> facts, Fact fact) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).isSameAs(fact)) {
                facts.set(i, facts.get(i).and(fact));
                return;
            }
        }
        facts.add(fact);
    }

    private Fact and(Fact later) {
        List<String> all = new ArrayList<>(quotes);
        all.addAll(later.quotes);
        Double highest = confidence == null || later.confidence == null
                ? confidence
                : Double.valueOf(Math.max(confidence, later.confidence));
        return new Fact(indicator, value, scope, all, highest, rule);
    }
}
