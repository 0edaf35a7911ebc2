package vn.xabao.extract.header;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

    private final Parts parts;
    private final @Nullable String date;
    private final String path;

    PeriodGuess(Parts parts, @Nullable String date, String path) {
        this.parts = parts;
        this.date = date;
        this.path = path;
    }

    /** By the file's own name, then by its folders, the innermost first. */
    @Nullable
    Found ofPath() {
        return Arrays.asList(path.split("/")).reversed().stream()
                .flatMap(name -> PeriodExpressions.inUnmarked(name.replaceAll("[_\\-.\\s]+", " ")).stream().limit(1))
                .findFirst().map(e -> new Found(e, Basis.GUESSED)).orElse(null);
    }

    /** The year that the text names most. */
    @Nullable
    Found ofText() {
        return mostNamed(PeriodExpressions.in(parts.beginning()), OFTEN);
    }

    private static @Nullable Found mostNamed(List<PeriodExpression> expressions, int least) {
        Map<Integer, Integer> times = new LinkedHashMap<>();
        expressions.stream().filter(e -> e.year() != null && !e.plan())
                .forEach(e -> times.merge(e.year(), 1, Integer::sum));
        return times.entrySet().stream().filter(e -> e.getValue() >= least).max(Map.Entry.comparingByValue())
                .map(e -> found(Span.YEAR, e.getKey())).orElse(null);
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
        List<PeriodExpression> all = PeriodExpressions.in(parts.beginning());
        return Stream.of(mostNamed(all.stream().filter(e -> e.span().equals(span)).toList(), 1), mostNamed(all, 1),
                ofPath()).filter(Objects::nonNull).map(found -> found.expression().year()).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }
}
