package vn.xabao.extract.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Period.Basis;

/**
 * Reads the reporting period: from the title; otherwise the closing sentence or the opening; otherwise by rule from headings
 * (a plan for "6 tháng cuối năm" follows a report on the first half) or from the days stated; otherwise guessed from the
 * file's name, the years of the text, the date of the document.
 */
final class PeriodReader {

    /** An expression with what it was taken from. */
    record Found(PeriodExpression expression, Basis basis) {
    }

    private static final Pattern ANNOUNCED = Wording.PERIOD.pattern("announced");

    private final Parts parts;
    private final String title;
    private final PeriodGuess guess;

    private PeriodReader(Parts parts, PeriodGuess guess) {
        this.parts = parts;
        this.title = String.join(" ", parts.title().stream().filter(line -> !line.startsWith("(")).toList());
        this.guess = guess;
    }

    /**
     * @param date of the document, ISO and perhaps partial, or null
     * @param path of the file
     */
    static Period read(Parts parts, @Nullable String date, String path) {
        return new PeriodReader(parts, new PeriodGuess(parts, date, path)).read();
    }

    private Period read() {
        Found found = first(Stream.of(() -> reported(title), () -> withoutPlan(reported(parts.closing())),
                () -> ofOpening(true), this::ofHeadings, this::ofRange, guess::ofPath, () -> ofOpening(false),
                guess::ofText, guess::ofDate, guess::ofState));
        if (found == null) {
            return Period.UNKNOWN;
        }
        return PeriodDays.of(parts, found.expression().year() == null ? withYear(found) : soFar(found));
    }

    /** What is told in the midst of a term is no older than the document. */
    private Found soFar(Found found) {
        PeriodExpression e = found.expression();
        LocalDate day = guess.day();
        return day != null && e.year() != null && e.span().equals(Span.OTHER) && e.year() > day.getYear()
                ? new Found(e.ofYear(day.getYear()), found.basis())
                : found;
    }

    private static @Nullable Found first(Stream<Supplier<@Nullable Found>> sources) {
        return sources.map(Supplier::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Of the paragraphs that announce the report; of others it is a guess that they tell of the whole of its time. */
    private @Nullable Found ofOpening(boolean announced) {
        return first(parts.opening().stream().filter(paragraph -> ANNOUNCED.matcher(paragraph).find() == announced)
                .map(paragraph -> () -> {
                    Found found = withoutPlan(reported(paragraph));
                    return found == null || announced ? found : new Found(found.expression(), Basis.GUESSED);
                }));
    }

    /** Only a title can be that of a plan; elsewhere a plan tells what comes next. */
    private static @Nullable Found withoutPlan(@Nullable Found found) {
        return found == null || found.expression().plan() ? null : found;
    }

    /** The first expression that is not a plan; its year may stand with a later one. */
    private @Nullable Found reported(String text) {
        List<PeriodExpression> all = PeriodExpressions.naming(text, guess.day());
        if (all.isEmpty()) {
            return null;
        }
        PeriodExpression first = first(all);
        Integer year = first.year() != null
                ? first.year()
                : all.stream().filter(e -> e.start() > first.start()).map(first::yearFrom).filter(Objects::nonNull)
                        .findFirst().orElse(null);
        return new Found(first.ofYear(year), Basis.STATED);
    }

    /** "Tháng 9 và 9 tháng đầu năm" reports on the longer time. */
    private static PeriodExpression first(List<PeriodExpression> all) {
        List<PeriodExpression> reported = all.stream().filter(e -> !e.plan()).toList();
        if (reported.isEmpty()) {
            return all.getFirst();
        }
        PeriodExpression first = reported.getFirst();
        for (PeriodExpression next : reported.subList(1, reported.size())) {
            first = next.takesIn(first) ? next : first;
        }
        return first;
    }

    private @Nullable Found ofHeadings() {
        PeriodExpression plan = null;
        for (String heading : parts.headings()) {
            for (PeriodExpression e : PeriodExpressions.in(firstClause(heading))) {
                if (!e.plan() && !e.span().equals(Span.OTHER)) {
                    return new Found(e, Basis.RULE);
                }
                plan = e.plan() ? e : plan;
            }
        }
        return plan == null ? null : new Found(guess.before(plan), Basis.RULE);
    }

    /** A numbered sentence is no heading; what stands behind a colon is text. */
    private static String firstClause(String heading) {
        int colon = heading.indexOf(':');
        boolean sentence = Character.isDigit(heading.charAt(0))
                && ".;".indexOf(heading.charAt(heading.length() - 1)) >= 0;
        return colon >= 0 ? heading.substring(0, colon) : sentence ? "" : heading;
    }

    private @Nullable Found ofRange() {
        return PeriodDays.stated(parts).filter(range -> range.to() != null).findFirst()
                .map(range -> new Found(range.asExpression(), Basis.RULE)).orElse(null);
    }

    /**
     * A span whose year stands elsewhere: with the same span in the text, or to be told from the date. Texts name other
     * years whole too.
     */
    private Found withYear(Found found) {
        PeriodExpression e = found.expression();
        Stream<String> namings = Stream.of(title, parts.closing());
        Stream<String> texts = e.span().equals(Span.YEAR) && guess.day() != null
                ? namings
                : Stream.of(namings, parts.opening().stream(), parts.headings().stream()).flatMap(more -> more);
        Integer year = texts.flatMap(text -> PeriodExpressions.in(text).stream())
                .map(other -> other.plan() ? other.before() : other)
                .filter(other -> other.year() != null && other.span().equals(e.span()))
                .map(PeriodExpression::year).findFirst().orElseGet(() -> guess.yearOf(e.span()));
        return new Found(e.ofYear(year), found.basis() == Basis.STATED ? Basis.RULE : found.basis());
    }
}
