package vn.xabao.extract.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "từ ngày 15/6/2023 đến ngày 14/9/2023".
 *
 * @param to null for "đến nay"
 */
record DateRange(LocalDate from, @Nullable LocalDate to) {

    private static final HintedPattern RANGE = Wording.PERIOD.hinted("range");
    private static final HintedPattern STATE = Wording.PERIOD.hinted("state");
    private static final List<String> AS_OF_HINTS = Wording.PERIOD.hints("as_of");
    private static final Pattern AS_OF = Wording.PERIOD.pattern("as_of");

    /** Every range of the text; a year left out is that of the other end. */
    static List<DateRange> in(String text) {
        List<DateRange> ranges = new ArrayList<>();
        for (MatchResult m : RANGE.find(text)) {
            DateRange range = m.group("open") == null ? closed(m) : open(m);
            if (range != null) {
                ranges.add(range);
            }
        }
        return ranges;
    }

    /** The day of the state reported: "tính đến ngày 30/9/2024". */
    static @Nullable LocalDate asOf(String text) {
        Matcher m = AS_OF.matcher(text);
        return Wording.anyIn(text, AS_OF_HINTS) && m.find() ? day(m, "1", year(m, "1")) : null;
    }

    /** The last day of a month that figures are told up to: "đến ngày 31/12/2013". */
    static @Nullable LocalDate state(String text) {
        return STATE.find(text).stream().map(m -> day(m, "1", year(m, "1"))).filter(Objects::nonNull)
                .filter(day -> day.getDayOfMonth() == day.lengthOfMonth()).findFirst().orElse(null);
    }

    /** The span that these days usually are; the end must be stated. */
    PeriodExpression asExpression() {
        LocalDate end = Objects.requireNonNull(to);
        return new PeriodExpression(Span.ofDays(from, end), end.getYear(), false, false, 0, 0);
    }

    private static @Nullable DateRange open(MatchResult m) {
        LocalDate from = day(m, "1", year(m, "1"));
        return from == null ? null : new DateRange(from, null);
    }

    private static @Nullable DateRange closed(MatchResult m) {
        int last = year(m, "2") > 0 ? year(m, "2") : year(m, "1");
        LocalDate to = day(m, "2", last);
        LocalDate from = day(m, "1", year(m, "1") > 0 ? year(m, "1") : last);
        if (from != null && to != null && from.isAfter(to) && year(m, "1") < 0) {
            from = from.minusYears(1);
        }
        return from == null || to == null || from.isAfter(to) ? null : new DateRange(from, to);
    }

    private static int year(MatchResult m, String which) {
        return Digits.number(m.group("y" + which) == null ? m.group("Y" + which) : m.group("y" + which));
    }

    private static @Nullable LocalDate day(MatchResult m, String which, int year) {
        boolean digits = m.group("d" + which) != null;
        return DatePart.day(year, Digits.number(m.group((digits ? "m" : "M") + which)),
                Digits.number(m.group((digits ? "d" : "D") + which)));
    }
}
