package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.catalogue.Indicator;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Figure.Scope;
import vn.xabao.extract.report.Finding;

/** Values outside the bounds of the catalogue, and halves of what has none. Most bounds are estimates for a commune: a note. */
final class Ranges implements Check {

    private final Wording words;

    Ranges(Wording words) {
        this.words = words;
    }

    @Override
    public List<Outcome> check(Material material) {
        List<Outcome> found = new ArrayList<>();
        for (int i = 0; i < material.figures().size(); i++) {
            Figure f = material.figure(i);
            boolean checked = f.indicator() != null && f.value() != null && f.place() == null
                    && (f.scope() == Scope.CURRENT || f.scope() == Scope.PREVIOUS);
            Outcome outcome = checked && f.indicator() != null
                    ? outcome(material, Catalogue.standard().get(f.indicator()), i)
                    : null;
            if (outcome != null) {
                found.add(outcome);
            }
        }
        return found;
    }

    private @Nullable Outcome outcome(Material material, Indicator indicator, int index) {
        Figure figure = material.figure(index);
        BigDecimal value = figure.value();
        if (value == null) {
            return null;
        }
        if (words.isBroken(figure)) {
            return broken(material, indicator, index);
        }
        BigDecimal min = indicator.range().min();
        BigDecimal max = indicator.range().max();
        boolean below = min != null && value.compareTo(min) < 0;
        boolean above = max != null && value.compareTo(max) > 0;
        boolean logical = words.logical().contains(indicator.unit()) || words.logical().contains(indicator.id());
        boolean impossible = logical && (above || value.signum() < 0);
        if (!below && !above || !impossible && !material.isOfCommune()) {
            return null;
        }
        return Outcome.note(impossible ? "impossible" : "range", Finding.Kind.RANGE, List.of(index))
                .as(impossible ? Finding.Severity.ERROR : Finding.Severity.NOTE).values(value, below ? min : max)
                .word("name", indicator.id()).word("min", min == null ? "…" : min).word("max", max == null ? "…" : max);
    }

    /** A mean may be a fraction; a comma before three digits may part thousands; without a unit it may be a rate. */
    private @Nullable Outcome broken(Material material, Indicator indicator, int index) {
        Figure figure = material.figure(index);
        if (words.average().isIn(material.sentenceBefore(figure.valueStart()))) {
            return null;
        }
        boolean comma = words.typing().thousands().isIn(figure.valueText());
        boolean bare = figure.unitText() == null;
        Outcome outcome = comma || bare
                ? Outcome.note(comma ? "thousands" : "no_unit", Finding.Kind.TYPING, List.of(index))
                : Outcome.error("whole", Finding.Kind.RANGE, List.of(index));
        return outcome.values(figure.value(), null).word("name", indicator.id()).word("printed", figure.valueText());
    }
}
