package vn.xabao.extract.rule;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.report.Figure;

/**
 * One number as the rules read it, at one place of the text.
 *
 * @param indicator null for a quantity that fits none
 * @param value in the indicator's unit
 * @param valueStart first unit of the number in the text
 * @param start first unit of the words that identify it
 * @param ofPeriod the period of a value that is not the report's own
 * @param place name of the part or other unit it is of
 * @param rule reference of the rule; with an indicator of null the lookalike that it is, or null
 * @param signs what speaks for or against it; empty where there is no indicator
 * @param kind what narrows it to a part by kind, such as a season: it stands for the whole only where nothing else does
 */
public record Reading(@Nullable String indicator, String label, BigDecimal value, @Nullable String unit,
        @Nullable String unitText, int valueStart, int valueEnd, int start, int end, boolean approx,
        Figure.State state, Figure.Scope scope, @Nullable String ofPeriod, @Nullable String place,
        @Nullable String rule, Set<Sign> signs, @Nullable String kind) {

    /** Of a quantity that fits no indicator. */
    private static final double OPEN_CONFIDENCE = 0.5;

    /** How likely it is right, from 0 to 1. */
    public double confidence() {
        return indicator == null ? OPEN_CONFIDENCE : Confidence.standard().of(signs);
    }

    Reading with(Set<Sign> more) {
        return new Reading(indicator, label, value, unit, unitText, valueStart, valueEnd, start, end, approx, state,
                scope,
                ofPeriod, place, rule, more, kind);
    }

    /** The same words under another indicator of the same unit. */
    Reading as(String other) {
        return new Reading(other, Catalogue.standard().get(other).labelVi(), value, unit, unitText, valueStart,
                valueEnd, start, end, approx, state, scope, ofPeriod, place, rule, signs, kind);
    }

    /** The same number as a quantity that fits no indicator. */
    Reading withoutIndicator(String text) {
        return new Reading(null, text.substring(start, end), value, unit, unitText, valueStart, valueEnd, start, end,
                approx, state, scope, ofPeriod, place, null, signs, null);
    }
}
