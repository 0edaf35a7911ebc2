package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.catalogue.Indicator;
import vn.xabao.extract.catalogue.Resources;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Finding;

/** Holds the figures of one report against each other. A relation is checked only where all its members are stated. */
public final class Checker {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SUM_TOLERANCE = new BigDecimal("0.02");

    private final File file = Resources.yaml(Checker.class, "relations.yaml", File.class);
    private final Messages messages = new Messages(file.messages());

    /** @param figures of one report; findings point into this list */
    public List<Finding> check(List<Figure> figures) {
        Facts facts = new Facts(figures);
        List<Finding> findings = new ArrayList<>(conflicts(facts));
        Set<List<Integer>> seen = new HashSet<>();
        for (Relation relation : file.relations()) {
            if (relation.unless().stream().noneMatch(facts::has)) {
                Finding finding = switch (relation.kind()) {
                    case SUM -> sum(relation, facts);
                    case RATIO -> ratio(relation, facts);
                    case AT_MOST -> atMost(relation, facts);
                    case BETWEEN -> between(relation, facts);
                };
                if (finding != null && seen.add(finding.figures())) {
                    findings.add(finding);
                }
            }
        }
        findings.addAll(ranges(facts));
        return findings;
    }

    private @Nullable Finding sum(Relation r, Facts facts) {
        String total = Objects.requireNonNull(r.total());
        if (!facts.has(total) || !r.parts().stream().allMatch(facts::has)) {
            return null;
        }
        List<Integer> members = new ArrayList<>(List.of(facts.first(total)));
        r.parts().forEach(p -> members.add(facts.first(p)));
        BigDecimal expected = r.parts().stream().map(facts::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal stated = facts.value(total);
        if (facts.values(total).stream().anyMatch(v -> near(v, expected, SUM_TOLERANCE))) {
            return null;
        }
        String parts = r.parts().stream().map(p -> Messages.number(facts.value(p))).collect(Collectors.joining(" + "));
        return messages.finding("sum", Finding.Kind.SUM, Map.of("total", total, "sum", parts), facts.of(members),
                stated, expected);
    }

    private @Nullable Finding ratio(Relation r, Facts facts) {
        String rate = Objects.requireNonNull(r.rate());
        String numerator = Objects.requireNonNull(r.numerator());
        String denominator = Objects.requireNonNull(r.denominator());
        BigDecimal tolerance = Objects.requireNonNull(r.tolerance());
        if (!facts.has(rate) || !facts.has(numerator) || !facts.has(denominator)
                || facts.value(denominator).signum() == 0) {
            return null;
        }
        BigDecimal stated = facts.value(rate);
        BigDecimal expected = percent(facts.value(numerator), facts.value(denominator));
        if (near(stated, expected, tolerance)) {
            return null;
        }
        Facts.Members members = facts.of(
                List.of(facts.first(denominator), facts.first(numerator), facts.first(rate)));
        for (String other : r.or()) {
            if (facts.has(other) && facts.value(other).signum() != 0
                    && near(stated, percent(facts.value(numerator), facts.value(other)), tolerance)) {
                return messages.note("other_denominator", Finding.Kind.RATIO, Map.of("rate", rate, "name", other,
                        "usual", denominator, "denominator", Messages.number(facts.value(other))), members, stated,
                        expected);
            }
        }
        BigDecimal implied = stated.signum() == 0
                ? BigDecimal.ZERO
                : facts.value(numerator).multiply(HUNDRED).divide(stated, 0, RoundingMode.HALF_UP);
        return messages.finding("ratio", Finding.Kind.RATIO,
                Map.of("rate", rate, "numerator", Messages.number(facts.value(numerator)), "denominator",
                        Messages.number(facts.value(denominator)), "implied", Messages.number(implied)),
                members, stated, expected);
    }

    private @Nullable Finding atMost(Relation r, Facts facts) {
        String lesser = Objects.requireNonNull(r.lesser());
        String greater = Objects.requireNonNull(r.greater());
        if (!facts.has(lesser) || !facts.has(greater)
                || facts.values(greater).stream().anyMatch(v -> facts.value(lesser).compareTo(v) <= 0)) {
            return null;
        }
        return messages.finding("at_most", Finding.Kind.RANGE, Map.of("lesser", lesser, "greater", greater),
                facts.of(List.of(facts.first(lesser), facts.first(greater))), facts.value(lesser),
                facts.value(greater));
    }

    private @Nullable Finding between(Relation r, Facts facts) {
        String numerator = Objects.requireNonNull(r.numerator());
        String denominator = Objects.requireNonNull(r.denominator());
        BigDecimal min = Objects.requireNonNull(r.min());
        BigDecimal max = Objects.requireNonNull(r.max());
        if (!facts.has(numerator) || !facts.has(denominator) || facts.value(denominator).signum() == 0) {
            return null;
        }
        BigDecimal mean = facts.value(numerator).divide(facts.value(denominator), 2, RoundingMode.HALF_UP);
        if (mean.compareTo(min) >= 0 && mean.compareTo(max) <= 0) {
            return null;
        }
        return messages.note("between", Finding.Kind.RANGE,
                Map.of("numerator", Messages.number(facts.value(numerator)), "denominator",
                        Messages.number(facts.value(denominator)), "min", Messages.number(min), "max",
                        Messages.number(max)),
                facts.of(List.of(facts.first(numerator), facts.first(denominator))), facts.value(numerator), mean);
    }

    private List<Finding> conflicts(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (List<Integer> same : facts.conflicting()) {
            Facts.Members members = facts.of(same);
            findings.add(messages.finding("conflict", Finding.Kind.CONFLICT,
                    Map.of("name", Objects.requireNonNull(members.figures().getFirst().indicator())), members,
                    Objects.requireNonNull(members.figures().get(0).value()),
                    Objects.requireNonNull(members.figures().get(1).value())));
        }
        return findings;
    }

    private List<Finding> ranges(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (String id : facts.indicators()) {
            Indicator.Range range = Catalogue.standard().get(id).range();
            BigDecimal value = facts.value(id);
            boolean below = range.min() != null && value.compareTo(range.min()) < 0;
            boolean above = range.max() != null && value.compareTo(range.max()) > 0;
            if (below || above) {
                findings.add(messages.finding("range", Finding.Kind.RANGE,
                        Map.of("name", id, "min", Messages.number(range.min()), "max", Messages.number(range.max())),
                        facts.of(List.of(facts.first(id))), value, below ? range.min() : range.max()));
            }
        }
        return findings;
    }

    private static BigDecimal percent(BigDecimal numerator, BigDecimal denominator) {
        return numerator.multiply(HUNDRED).divide(denominator, MathContext.DECIMAL64).setScale(2, RoundingMode.HALF_UP);
    }

    private static boolean near(BigDecimal a, BigDecimal b, BigDecimal tolerance) {
        return a.subtract(b).abs().compareTo(tolerance) <= 0;
    }

    private record File(List<Relation> relations, LinkedHashMap<String, Messages.Template> messages) {
    }
}
