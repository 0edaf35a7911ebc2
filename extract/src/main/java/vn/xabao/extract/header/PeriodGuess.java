package vn.xabao.extract.header;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.header.PeriodReader.Found;
import vn.xabao.extract.report.Period.Basis;

/** The period where no words state it. */
final class PeriodGuess {

    /** Annual reports are written from October on, and in the first weeks of the next year. */
    private static final int ANNUAL_FROM = 10;
    private static final int LAST_YEAR_UNTIL = 3;
    private static final int LATE_IN_YEAR = 9;
    private static final int OFTEN = 3;
    private static final int OFTEN_SPAN = 2;

    private final Parts parts;
    private final @Nullable String date;
    private final String path;
    private @Nullable PeriodVotes votes;

    PeriodGuess(Parts parts, @Nullable String date, String path) {
        this.parts = parts;
        this.date = date;
        this.path = path;
    }

    /** By the file's own name, then by its folders, the innermost first. */
    @Nullable
    Found ofPath() {
        List<PeriodExpression> named = Arrays.asList(path.split("/")).reversed().stream()
                .flatMap(name -> PeriodExpressions.inUnmarked(name.replaceAll("[_\\-.\\s]+", " ")).stream().limit(1))
                .toList();
        if (named.isEmpty()) {
            return null;
        }
        Integer year = named.stream().map(PeriodExpression::year).filter(Objects::nonNull).findFirst().orElse(null);
        return new Found(named.getFirst().ofYear(year), Basis.GUESSED);
    }

    /** The span, otherwise the year that the text names most, otherwise the time before what it plans for. */
    @Nullable
    Found ofText() {
        PeriodExpression span = votes().span(OFTEN_SPAN);
        if (span != null) {
            return new Found(span, Basis.GUESSED);
        }
        Integer year = votes().year(OFTEN);
        year = year == null ? votes().yearBeforePlan() : year;
        return year == null ? null : found(Span.YEAR, year);
    }

    /** What a plan follows; where that may be two spans, the one that the text names more. */
    PeriodExpression before(PeriodExpression plan) {
        PeriodExpression usual = plan.before();
        return votes().endingLike(usual);
    }

    private PeriodVotes votes() {
        PeriodVotes all = votes;
        if (all == null) {
            all = new PeriodVotes(PeriodExpressions.in(parts.beginning()));
            votes = all;
        }
        return all;
    }

    /** By the day that figures are told up to. */
    @Nullable
    Found ofState() {
        LocalDate day = DateRange.state(parts.beginning());
        return day == null ? null : found(day.getMonthValue() == 12 ? Span.YEAR : Span.OTHER, day.getYear());
    }

    /** The day that the document is of, null where it does not tell the month. */
    @Nullable
    LocalDate day() {
        return date == null || date.length() == 4 ? null : DatePart.last(date);
    }

    @Nullable
    Found ofDate() {
        if (date == null) {
            return null;
        }
        LocalDate day = DatePart.last(date);
        boolean annual = date.length() > 4 && day.getMonthValue() >= ANNUAL_FROM;
        return found(annual ? Span.YEAR : Span.OTHER, day.getYear());
    }

    private static Found found(Span span, int year) {
        return new Found(new PeriodExpression(span, year, false, false, 0, 0), Basis.GUESSED);
    }

    /** The year of a span without one: that of the document's date, or of the text; null where nothing tells. */
    @Nullable
    Integer yearOf(Span span) {
        if (date != null) {
            LocalDate day = DatePart.last(date);
            boolean ofLastYear = date.length() > 4 && day.getMonthValue() <= LAST_YEAR_UNTIL
                    && span.last() >= LATE_IN_YEAR;
            return ofLastYear ? day.getYear() - 1 : day.getYear();
        }
        Integer year = votes().yearOf(span);
        year = year == null ? votes().year(1) : year;
        Found ofPath = year == null ? ofPath() : null;
        return ofPath == null ? year : ofPath.expression().year();
    }
}
