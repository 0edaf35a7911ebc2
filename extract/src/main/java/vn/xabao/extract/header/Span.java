package vn.xabao.extract.header;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a year.
 *
 * @param id as records write it
 * @param first month, 0 for a stretch without fixed months
 * @param last month
 */
record Span(String id, int first, int last) {

    static final Span YEAR = new Span("year", 1, 12);
    static final Span OTHER = new Span("other", 0, 0);
    private static final List<Span> ALL = Stream.concat(
            Stream.of(YEAR, new Span("first_half", 1, 6), new Span("last_half", 7, 12), new Span("q1", 1, 3),
                    new Span("q2", 4, 6), new Span("q3", 7, 9), new Span("q4", 10, 12), new Span("9_months", 1, 9)),
            IntStream.rangeClosed(1, 12).mapToObj(month -> new Span("month_" + month, month, month))).toList();

    /** Statistical months may begin and end on any day of the months before. */
    private static final int MONTH_SLACK = 20;
    private static final int QUARTER_SLACK = 31;
    private static final int START_SLACK = 48;
    private static final int END_SLACK = 75;
    /** Figures of a month are taken up to this day of it at the earliest. */
    private static final int FROM_MONTH_BEFORE = 10;

    static Span ofMonths(int first, int last) {
        return ALL.stream().filter(s -> s.first == first && s.last == last).findFirst().orElse(OTHER);
    }

    /** The span with this id; other for none. */
    static Span named(@Nullable String id) {
        return ALL.stream().filter(s -> s.id.equals(id)).findFirst().orElse(OTHER);
    }

    /** So many months up to the end of the quarter that is nearest to a day; without a day the first of a year. */
    static Span upTo(@Nullable LocalDate day, int months) {
        if (day == null) {
            return ofMonths(1, months);
        }
        YearMonth before = YearMonth.of(day.getYear() - 1, 12);
        return Stream.iterate(before, end -> end.plusMonths(3)).limit(5)
                .filter(end -> apart(day, end.atEndOfMonth()) <= START_SLACK).map(YearMonth::getMonthValue)
                .map(end -> ofMonths(end - months + 1, end)).findFirst().orElse(OTHER);
    }

    /** The span whose usual days lie nearest to these, or other; of two months the one with more of the days. */
    static Span ofDays(LocalDate from, LocalDate to) {
        int last = to.getDayOfMonth() < FROM_MONTH_BEFORE ? to.minusMonths(1).getMonthValue() : to.getMonthValue();
        List<Span> fitting = ALL.stream().filter(span -> fits(span, from, to)).toList();
        return fitting.stream().filter(span -> span.last == last).findFirst()
                .orElse(fitting.isEmpty() ? OTHER : fitting.getFirst());
    }

    private static boolean fits(Span span, LocalDate from, LocalDate to) {
        int days = (int) ChronoUnit.DAYS.between(from, to) + 1;
        int usual = (span.last - span.first + 1) * 30;
        return Math.abs(days - usual) <= 7 && span.covers(to.getYear(), from, to);
    }

    private int months() {
        return last - first + 1;
    }

    /** Whether the days can be those of this span in that year; an open end is null. */
    boolean covers(int year, LocalDate from, @Nullable LocalDate to) {
        if (first == 0) {
            return to != null && to.getYear() == year;
        }
        return apart(from, YearMonth.of(year, first).atDay(1)) <= startSlack()
                && (to == null || apart(to, YearMonth.of(year, last).atEndOfMonth()) <= endSlack());
    }

    private int startSlack() {
        return months() == 1 ? MONTH_SLACK : months() == 3 ? QUARTER_SLACK : START_SLACK;
    }

    private int endSlack() {
        return months() <= 3 ? startSlack() : months() == 12 ? END_SLACK : START_SLACK;
    }

    private static long apart(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }
}
