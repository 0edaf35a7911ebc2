package vn.xabao.extract.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Period;

/** The days of a period as far as the document states them. */
final class PeriodDays {

    private PeriodDays() {
    }

    /** Ranges of title and opening. */
    static Stream<DateRange> stated(Parts parts) {
        return firstTexts(parts).flatMap(text -> DateRange.in(Digits.repaired(text)).stream());
    }

    private static Stream<String> firstTexts(Parts parts) {
        return Stream.concat(parts.title().stream(), parts.opening().stream());
    }

    static Period of(Parts parts, PeriodReader.Found found) {
        PeriodExpression e = found.expression();
        DateRange range = range(parts, e);
        LocalDate to = range == null ? null : range.to();
        LocalDate asOf = to != null
                ? null
                : firstTexts(parts).map(DateRange::asOf).filter(Objects::nonNull).findFirst().orElse(null);
        return new Period(e.year(), e.span().id(), range == null ? null : range.from().toString(), text(to), text(asOf),
                found.basis());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** The title's own range; otherwise the first of the opening or the text that can be that of the period. */
    private static @Nullable DateRange range(Parts parts, PeriodExpression e) {
        List<DateRange> ofTitle = parts.title().stream().flatMap(text -> DateRange.in(Digits.repaired(text)).stream())
                .toList();
        if (!ofTitle.isEmpty()) {
            return ofTitle.getFirst();
        }
        Predicate<DateRange> fits = range -> e.year() != null
                && e.span().covers(e.year(), range.from(), range.to());
        return Stream.concat(stated(parts), DateRange.in(parts.body()).stream()).filter(fits).findFirst()
                .orElse(null);
    }
}
