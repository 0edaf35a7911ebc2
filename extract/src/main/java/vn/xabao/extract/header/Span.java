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
    private static final int START_SLACK = 46;
    private static final int END_SLACK = 75;

    static Span ofMonths(int first, int last) {
        return ALL.stream().filter(s -> s.first == first && s.last == last).findFirst().orElse(OTHER);
    }

    /** The span with this id; other for none. */
    static Span named(@Nullable String id) {
        return ALL.stream().filter(s -> s.id.equals(id)).findFirst().orElse(OTHER);
    }

    /** The span whose usual days lie nearest to these, or other. */
    static Span ofDays(LocalDate from, LocalDate to) {
        return ALL.stream().filter(span -> fits(span, from, to)).findFirst().orElse(OTHER);
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
