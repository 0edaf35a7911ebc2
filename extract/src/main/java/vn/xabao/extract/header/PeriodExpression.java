package vn.xabao.extract.header;

import org.jspecify.annotations.Nullable;

/**
 * One expression of time in a text: "6 tháng đầu năm 2024".
 *
 * @param year null where none is attached
 * @param counted whether the span is given by a number of months ("3 tháng cuối năm"), not as a quarter
 * @param plan whether it belongs to what is planned, not to what is reported
 */
record PeriodExpression(Span span, @Nullable Integer year, boolean counted, boolean plan, int start, int end) {

    /** As far as " và cả " keeps two expressions apart. */
    private static final int JOINED = 8;

    PeriodExpression ofYear(@Nullable Integer other) {
        return new PeriodExpression(span, other, counted, plan, start, end);
    }

    PeriodExpression asPlan(boolean isPlan) {
        return new PeriodExpression(span, year, counted, isPlan, start, end);
    }

    /** What a report covers whose plan is for this time: the rest of the year so far, or the quarter or month before. */
    PeriodExpression before() {
        int first = span.first();
        if (first <= 1) {
            Span last = span.last() == 1
                    ? Span.ofMonths(12, 12)
                    : span.last() == 3 && !counted ? quarter(10) : Span.YEAR;
            return at(last, year == null ? null : year - 1);
        }
        if (counted || span.last() - first == 5) {
            return at(Span.ofMonths(1, first - 1), year);
        }
        return at(span.last() == first ? Span.ofMonths(first - 1, first - 1) : quarter(first - 3), year);
    }

    /** Whether this stands right after the other and its span is a longer one that ends with it. */
    boolean takesIn(PeriodExpression other) {
        return start - other.end <= JOINED && span.last() == other.span.last() && span.first() < other.span.first()
                && (year == null || other.year == null || year.equals(other.year));
    }

    private static Span quarter(int first) {
        return Span.ofMonths(first, first + 2);
    }

    private PeriodExpression at(Span other, @Nullable Integer otherYear) {
        return new PeriodExpression(other, otherYear, counted, false, start, end);
    }

    /** The year of this expression where only a later one has a year: "tháng 12, nhiệm vụ tháng 01 năm 2024" is 2023. */
    @Nullable
    Integer yearFrom(PeriodExpression later) {
        if (later.year == null) {
            return null;
        }
        boolean next = later.plan && (later.span.equals(Span.YEAR) || later.span.first() < span.first());
        return next ? later.year - 1 : later.year;
    }
}
