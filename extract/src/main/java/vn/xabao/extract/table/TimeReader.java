package vn.xabao.extract.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the words of time out of a label. */
final class TimeReader {

    private static final int QUARTER = 3;

    private final List<Cue> cues;
    private final Pattern range;
    private final Pattern span;
    private final Pattern year;
    private final String partEnd;
    private final Map<String, Integer> quarters;

    TimeReader(List<Cue> cues, Pattern range, Pattern span, Pattern year, String partEnd,
            Map<String, Integer> quarters) {
        this.cues = cues;
        this.range = range;
        this.span = span;
        this.year = year;
        this.partEnd = partEnd;
        this.quarters = quarters;
    }

    record Cue(Time.Effect effect, Pattern pattern) {
    }

    /** @param left the label without the words of time */
    record Found(Time time, String left) {
    }

    /** @param label as {@link Words#spaced} gives it */
    Found read(String label) {
        return new Reader(label).read();
    }

    private final class Reader {

        private final Set<Time.Effect> effects = EnumSet.noneOf(Time.Effect.class);
        private final StringBuilder words = new StringBuilder();
        private String left;
        private @Nullable Integer foundYear;
        private @Nullable String foundSpan;
        private @Nullable String from;
        private @Nullable String to;

        Reader(String label) {
            left = label;
        }

        Found read() {
            for (Cue cue : cues) {
                take(cue.pattern(), m -> effects.add(cue.effect()));
            }
            boolean stretch = take(range, this::range) | take(span, this::span);
            stretch |= take(year, this::year);
            return new Found(effects.isEmpty() && !stretch
                    ? Time.NONE
                    : new Time(effects, foundYear, foundSpan, from, to, words.toString().strip()), left);
        }

        private boolean take(Pattern pattern, Consumer<Matcher> meaning) {
            Matcher m = pattern.matcher(left);
            boolean found = m.find();
            if (found) {
                meaning.accept(m);
                left = (left.substring(0, m.start()) + " " + left.substring(m.end())).strip();
            }
            return found;
        }

        private void name(Matcher m) {
            words.append(words.isEmpty() ? "" : " ").append(m.group().replaceAll("\\s*([/.-])\\s*", "$1").strip());
        }

        private void range(Matcher m) {
            name(m);
            String last = m.group("y2");
            String first = m.group("y1") == null ? last : m.group("y1");
            foundYear = last == null ? null : Integer.valueOf(last);
            from = first == null ? null : date(first, m.group("m1"), m.group("d1"));
            to = last == null ? null : date(last, m.group("m2"), m.group("d2"));
        }

        private void year(Matcher m) {
            name(m);
            foundYear = Integer.valueOf(m.group("year"));
        }

        private static String date(String year, String month, String day) {
            return String.format(Locale.ROOT, "%s-%02d-%02d", year, Integer.valueOf(month), Integer.valueOf(day));
        }

        private void span(Matcher m) {
            name(m);
            if (m.group("month") != null) {
                foundSpan = "month_" + Integer.parseInt(m.group("month"));
            } else if (m.group("quarter") != null) {
                foundSpan = "q" + quarters.get(m.group("quarter"));
            } else if (m.group("whole") != null) {
                foundSpan = "year";
            } else {
                foundSpan = ofMonths(Integer.parseInt(m.group("months")), partEnd.equals(m.group("part")));
            }
        }

        private static String ofMonths(int months, boolean last) {
            return switch (months) {
                case QUARTER -> last ? "q4" : "q1";
                case 2 * QUARTER -> last ? "last_half" : "first_half";
                case 3 * QUARTER -> "9_months";
                case 4 * QUARTER -> "year";
                default -> months + "_months";
            };
        }
    }
}
