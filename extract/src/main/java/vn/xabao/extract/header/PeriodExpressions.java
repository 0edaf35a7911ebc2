package vn.xabao.extract.header;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.vietnamese.Marks;

/** Finds expressions of time, with marks or, for names of files, without. */
final class PeriodExpressions {

    private enum Kind {
        MONTHS_OF_YEARS, MONTHS, SCHOOL_YEAR, OTHER, MONTHS_OF_YEAR, MONTHS_PAST, QUARTER, WEEK, MONTH, YEAR
    }

    /**
     * @param hint letters that are in every match, also in capitals, or empty
     * @param ofTitle whether it counts only where a text names its own time
     */
    private record Wanted(Kind kind, Pattern pattern, Pattern unmarked, String hint, boolean ofTitle) {

        boolean mayBeIn(String text) {
            return hint.isEmpty() || text.contains(hint) || text.contains(hint.toUpperCase(Locale.ROOT));
        }
    }

    /** @param written the day of the document, null where it tells none */
    private record Title(@Nullable LocalDate written) {
    }

    private static final Wording WORDING = Wording.PERIOD;
    private static final List<Wanted> WANTED = wanted();
    private static final Pattern BARE_YEAR = WORDING.compile(WORDING.data("bare_year").asText(), Wording.ANY_CASE);
    private static final Pattern CITED = WORDING.pattern("cited");
    private static final Pattern LAW = WORDING.pattern("law");
    private static final List<String> CITED_HINTS = WORDING.hints("cited");
    private static final List<String> LAW_HINTS = WORDING.hints("law");
    private static final Pattern PLAN = WORDING.pattern("plan_words");
    private static final Pattern RESULT = WORDING.pattern("result_words");
    private static final List<String> HINTS = WORDING.hints("expressions");
    /** Recognition takes l for I. */
    private static final Pattern ROMAN = Pattern.compile("[il]{1,3}|[il]v");
    private static final Pattern COMPARED = WORDING.pattern("compared");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final int COMPARISON = 30;
    private static final Pattern CLAUSE_BREAK = WORDING.pattern("clause_break");
    private static final String FROM_THE_END = WORDING.data("from_the_end").asText();
    private static final Map<String, Integer> NUMBERS = numbers();

    private static final int LONGEST_CLAUSE = 200;

    private PeriodExpressions() {
    }

    private static List<Wanted> wanted() {
        List<Wanted> wanted = new ArrayList<>();
        for (JsonNode e : WORDING.data("expressions")) {
            Pattern pattern = WORDING.compile(e.path("pattern").asText(), Wording.ANY_CASE);
            wanted.add(new Wanted(Kind.valueOf(e.path("kind").asText().toUpperCase(Locale.ROOT)), pattern,
                    Pattern.compile(Marks.strip(pattern.pattern()), Wording.ANY_CASE), e.path("hint").asText(),
                    e.path("in").asText().equals("title")));
        }
        return List.copyOf(wanted);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        WORDING.data("numbers").properties().forEach(e -> {
            numbers.put(e.getKey(), e.getValue().asInt());
            numbers.putIfAbsent(Marks.strip(e.getKey()), e.getValue().asInt());
        });
        return numbers;
    }

    /** In the order of the text; without any, a lone year. Dates, document numbers and the years of laws are left aside. */
    static List<PeriodExpression> in(String text) {
        return in(text, null);
    }

    /** In a title or a sentence that names the report: there "6 tháng" are those before the day it was written. */
    static List<PeriodExpression> naming(String text, @Nullable LocalDate written) {
        return in(text, new Title(written));
    }

    private static List<PeriodExpression> in(String text, @Nullable Title title) {
        if (!Wording.anyIn(text, HINTS)) {
            return List.of();
        }
        String single = text.contains("  ") ? BLANKS.matcher(text).replaceAll(" ") : text;
        String plain = without(CITED, CITED_HINTS, Digits.repaired(single));
        List<PeriodExpression> found = find(without(LAW, LAW_HINTS, plain), false, title);
        return found.isEmpty() ? find(plain, false, title) : found;
    }

    /** Whether a text names a time by more than the number of a year. */
    static boolean inWords(String text) {
        return in(text).stream().anyMatch(e -> !Character.isDigit(text.charAt(Math.min(e.start(), text.length() - 1)))
                || e.counted());
    }

    /** In a text that may have lost its marks. */
    static List<PeriodExpression> inUnmarked(String text) {
        return find(Marks.strip(text), true, null);
    }

    private static String without(Pattern pattern, List<String> hints, String text) {
        return Wording.anyIn(text, hints) ? pattern.matcher(text).replaceAll(PeriodExpressions::blank) : text;
    }

    private static String blank(MatchResult match) {
        return "\u0000".repeat(match.end() - match.start());
    }

    private static List<PeriodExpression> find(String text, boolean unmarked, @Nullable Title title) {
        List<PeriodExpression> found = new ArrayList<>();
        for (Wanted w : WANTED) {
            Matcher m = (unmarked ? w.unmarked() : w.pattern()).matcher(text);
            while ((unmarked || w.mayBeIn(text)) && (title != null || !w.ofTitle()) && m.find()) {
                add(found, w.kind(), m, title);
            }
        }
        if (found.isEmpty()) {
            Matcher m = BARE_YEAR.matcher(text);
            while (m.find()) {
                add(found, Kind.YEAR, m, title);
            }
        }
        found.removeIf(e -> e.start() < 0 || isCompared(text, e.start()));
        found.sort(Comparator.comparingInt(PeriodExpression::start));
        return found.stream().map(e -> e.asPlan(isPlan(text, e.start()))).toList();
    }

    private static void add(List<PeriodExpression> found, Kind kind, Matcher m, @Nullable Title title) {
        boolean free = found.stream().noneMatch(e -> Math.abs(e.start()) < m.end() && m.start() < e.end());
        Span span = kind == Kind.MONTHS_PAST
                ? Span.upTo(title == null ? null : title.written(), number(m.group("n")))
                : span(kind, m);
        if (free && span != null) {
            int start = kind == Kind.SCHOOL_YEAR ? -1 - m.start() : m.start();
            found.add(new PeriodExpression(span, year(m), isCounted(kind), false, start, m.end()));
        }
    }

    private static boolean isCounted(Kind kind) {
        return kind == Kind.MONTHS_OF_YEAR || kind == Kind.MONTHS_PAST;
    }

    private static @Nullable Span span(Kind kind, Matcher m) {
        return switch (kind) {
            case YEAR -> Span.YEAR;
            case OTHER, WEEK, SCHOOL_YEAR, MONTHS_PAST -> Span.OTHER;
            case MONTHS_OF_YEARS -> monthsOfYears(m);
            case MONTHS -> months(number(m.group("a")), number(m.group("b")));
            case MONTH -> months(number(m.group("n")), number(m.group("n")));
            case QUARTER -> months(3 * number(m.group("n")) - 2, 3 * number(m.group("n")));
            case MONTHS_OF_YEAR -> FROM_THE_END.equalsIgnoreCase(m.group("part"))
                    || Marks.strip(FROM_THE_END).equalsIgnoreCase(m.group("part"))
                            ? months(13 - number(m.group("n")), 12)
                            : months(1, number(m.group("n")));
        };
    }

    /** "Từ tháng 12/2022 đến tháng 11/2023": years and their parts may begin in the last month of the year before. */
    private static Span monthsOfYears(Matcher m) {
        int first = m.group("a") == null ? 1 : number(m.group("a"));
        int last = number(m.group("b"));
        int years = Integer.parseInt(m.group("y1")) - Integer.parseInt(m.group("y0"));
        if (years == 1 && first == 12) {
            Span later = Span.ofMonths(1, Math.min(last + 1, 12));
            return later.equals(Span.OTHER) ? Span.ofMonths(1, last) : later;
        }
        return years == 0 && first <= last ? Span.ofMonths(first, last) : Span.OTHER;
    }

    private static @Nullable Span months(int first, int last) {
        return first >= 1 && last <= 12 && first <= last ? Span.ofMonths(first, last) : null;
    }

    private static int number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Integer known = NUMBERS.get(ROMAN.matcher(lower).matches() ? lower.replace('l', 'i') : lower);
        return known != null ? known : Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : -1;
    }

    private static @Nullable Integer year(Matcher m) {
        for (String group : List.of("y1", "y2")) {
            if (m.namedGroups().containsKey(group) && m.group(group) != null) {
                int year = Integer.parseInt(m.group(group));
                return year < 100 ? 2000 + year : year;
            }
        }
        return null;
    }

    /** By the words of the clause before it. */
    private static boolean isPlan(String text, int at) {
        String clause = clauseBefore(text, at);
        return PLAN.matcher(clause).find() && !RESULT.matcher(clause).find();
    }

    /** "So với cùng kỳ năm 2023" tells of another time. */
    private static boolean isCompared(String text, int at) {
        return COMPARED.matcher(text).region(Math.max(0, at - COMPARISON), at).find();
    }

    private static String clauseBefore(String text, int at) {
        Matcher breaks = CLAUSE_BREAK.matcher(text).region(Math.max(0, at - LONGEST_CLAUSE), at);
        int from = breaks.regionStart();
        while (breaks.find()) {
            from = breaks.end();
        }
        return text.substring(from, at);
    }
}
