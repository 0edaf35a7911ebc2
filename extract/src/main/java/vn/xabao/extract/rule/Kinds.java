package vn.xabao.extract.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a number is of one kind only: "vụ Đông Xuân 718 ha" is a part of the area, whatever rule reads it. The last
 * telling word before the number decides, then one behind it, then the sentences before, then the titles.
 */
final class Kinds {

    private static final int BEHIND = 6;
    private static final String STOPS = ".,;:()";
    /** Told instead of a kind where the words speak of the whole. */
    private static final String WHOLE = "";

    private final List<String> kinds;
    private final Map<String, List<String>> byFirstWord;
    private final List<String> wholes;
    private final List<String> totals;

    Kinds(Vocabulary vocabulary) {
        this.kinds = vocabulary.kinds();
        this.byFirstWord = kinds.stream().collect(Collectors.groupingBy(k -> k.split(" ", 2)[0]));
        this.wholes = vocabulary.wholes();
        this.totals = vocabulary.totals();
    }

    /** The words that name the kind; null where the number is of the whole. */
    @Nullable
    String of(Line line, int number) {
        String told = before(line, number);
        told = told == null ? behind(line, number) : told;
        boolean sum = told == null && totals.stream().anyMatch(t -> Phrases.occurs(line.tokens(), 0, number, t));
        for (Line l = sum ? null : line.before(); told == null && l != null; l = l.before()) {
            told = before(l, l.size());
        }
        for (int i = line.sections().size() - 1; told == null && i >= 0; i--) {
            told = inTitle(Phrases.words(line.sections().get(i).title()));
        }
        return WHOLE.equals(told) ? null : told;
    }

    /** What is said in parentheses that are closed holds no longer, what leads in a list holds past its semicolons. */
    private @Nullable String before(Line line, int end) {
        int closed = 0;
        boolean listed = false;
        boolean led = false;
        for (int i = end - 1; i >= 0; i--) {
            String low = line.low(i);
            closed += low.equals(")") ? 1 : low.equals("(") && closed > 0 ? -1 : 0;
            listed |= low.equals(";");
            led = low.equals(":") || led && !low.equals(";");
            String told = closed > 0 || listed && !led ? null : at(line, i);
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private @Nullable String behind(Line line, int number) {
        int from = line.afterUnit(number);
        for (int i = from; i < from + BEHIND && i < line.size(); i++) {
            String told = at(line, i);
            if (line.isNumber(i) || STOPS.contains(line.low(i)) || WHOLE.equals(told)) {
                return null;
            }
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private @Nullable String at(Line line, int i) {
        if (Phrases.startsAt(line.tokens(), i, wholes)) {
            return WHOLE;
        }
        for (String kind : byFirstWord.getOrDefault(line.low(i), List.of())) {
            if (Phrases.is(line.tokens(), i, kind)) {
                return kind;
            }
        }
        return null;
    }

    private @Nullable String inTitle(String title) {
        return kinds.stream().filter(k -> title.contains(" " + k + " ")).findFirst().orElse(null);
    }
}
