package vn.xabao.extract.report;

import org.jspecify.annotations.Nullable;

/**
 * The time a report tells of.
 *
 * @param span {@code year, first_half, last_half, q1…q4, 9_months, month_1…month_12, other}
 * @param from ISO date, only where stated
 * @param to ISO date, only where stated
 * @param asOf ISO date of the state reported, only where stated
 */
public record Period(@Nullable Integer year, @Nullable String span, @Nullable String from, @Nullable String to,
        @Nullable String asOf, @Nullable Basis basis) {

    public static final Period UNKNOWN = new Period(null, null, null, null, null, null);

    public enum Basis {
        STATED, RULE, GUESSED
    }
}
