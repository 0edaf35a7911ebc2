package vn.xabao.extract.header;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The times that a text names, counted. */
final class PeriodVotes {

    private final List<PeriodExpression> reported;
    private final List<PeriodExpression> planned;

    PeriodVotes(List<PeriodExpression> all) {
        this.reported = all.stream().filter(e -> !e.plan()).toList();
        this.planned = all.stream().filter(PeriodExpression::plan).toList();
    }

    private long count(Predicate<PeriodExpression> wanted) {
        return reported.stream().filter(wanted).count();
    }

    /**
     * The half, quarter or nine months named most and at least so often, with the year it stands with or that is named most. A
     * month may be that of an event.
     */
    @Nullable
    PeriodExpression span(int least) {
        return reported.stream().filter(e -> !e.span().equals(Span.YEAR) && e.span().first() < e.span().last())
                .max(Comparator.comparingLong((PeriodExpression e) -> count(o -> o.span().equals(e.span())))
                        .thenComparing(Comparator.comparingInt(PeriodExpression::start).reversed()))
                .filter(e -> count(o -> o.span().equals(e.span())) >= least)
                .map(e -> e.ofYear(yearOf(e.span()) == null ? year(1) : yearOf(e.span()))).orElse(null);
    }

    /** The year that stands most with a span, null where none does. */
    @Nullable
    Integer yearOf(Span span) {
        return mostNamed(e -> e.span().equals(span), 1);
    }

    /** The year named most and at least so often. */
    @Nullable
    Integer year(int least) {
        return mostNamed(e -> true, least);
    }

    private @Nullable Integer mostNamed(Predicate<PeriodExpression> wanted, int least) {
        Map<Integer, Integer> times = new LinkedHashMap<>();
        reported.stream().filter(wanted).map(PeriodExpression::year).filter(Objects::nonNull)
                .forEach(year -> times.merge(year, 1, Integer::sum));
        return times.entrySet().stream().filter(e -> e.getValue() >= least).max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey).orElse(null);
    }

    /** The year before the one year that is planned for, if the text names it. */
    @Nullable
    Integer yearBeforePlan() {
        List<Integer> years = planned.stream().filter(e -> e.span().equals(Span.YEAR)).map(PeriodExpression::year)
                .filter(Objects::nonNull).map(year -> year - 1).distinct().toList();
        return years.size() == 1 && count(e -> years.getFirst().equals(e.year())) > 0 ? years.getFirst() : null;
    }

    /** The span that ends where this one does and is named more often than it. */
    PeriodExpression endingLike(PeriodExpression usual) {
        return reported.stream()
                .filter(e -> e.span().first() > 0 && e.span().last() == usual.span().last()
                        && (e.year() == null || usual.year() == null || e.year().equals(usual.year())))
                .max(Comparator.comparingLong(e -> count(o -> o.span().equals(e.span()))))
                .filter(e -> count(o -> o.span().equals(e.span())) > count(o -> o.span().equals(usual.span())))
                .map(e -> e.ofYear(usual.year())).orElse(usual);
    }
}
