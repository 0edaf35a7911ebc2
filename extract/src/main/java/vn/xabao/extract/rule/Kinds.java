package vn.xabao.extract.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private final List<String> seasons;
    private final List<String> kinds;
    private final Map<String, List<String>> byFirstWord;
    private final List<String> wholes;
    private final List<String> totals;
    private final List<String> crops;
    private final String season;

    Kinds(Vocabulary vocabulary) {
        this.seasons = vocabulary.seasons();
        this.kinds = Stream.concat(vocabulary.seasons().stream(), vocabulary.kinds().stream()).toList();
        this.byFirstWord = kinds.stream().collect(Collectors.groupingBy(k -> k.split(" ", 2)[0]));
        this.wholes = vocabulary.wholes();
        this.totals = vocabulary.totals();
        this.crops = vocabulary.crops();
        this.season = vocabulary.season() + " ";
    }

    /**
     * @param words that name the kind
     * @param apart whether it is a season named beside the number: never the whole
     */
    record Kind(String words, boolean apart) {
    }

    /** Null where the number is of the whole. */
    @Nullable
    Kind of(Line line, int number) {
        boolean near = true;
        String told = before(line, number);
        told = told == null ? behind(line, number) : told;
        boolean sum = told == null && totals.stream().anyMatch(t -> Phrases.occurs(line.tokens(), 0, number, t));
        for (Line l = sum ? null : line.before(); told == null && l != null; l = l.before()) {
            told = before(l, l.size());
            near = l.leadsIn();
        }
        for (int i = line.sections().size() - 1; told == null && i >= 0; i--) {
            told = inTitle(Phrases.words(line.sections().get(i).title()));
            near = true;
        }
        return told == null || told.equals(WHOLE) ? null : new Kind(told, near && seasons.contains(told));
    }

    /**
     * What is said in parentheses that are closed holds no longer, what leads in a list holds past its semicolons, and the
     * kind of one crop ends where the next crop is named.
     */
    private @Nullable String before(Line line, int end) {
        int closed = 0;
        boolean listed = false;
        boolean led = false;
        boolean other = false;
        for (int i = end - 1; i >= 0; i--) {
            String low = line.low(i);
            closed += low.equals(")") ? 1 : low.equals("(") && closed > 0 ? -1 : 0;
            listed |= low.equals(";");
            led = low.equals(":") || led && !low.equals(";");
            String told = closed > 0 || listed && !led ? null : at(line, i);
            if (told != null && (!other || told.isEmpty() || told.startsWith(season))) {
                return isOneOfSeveral(line, i, told) ? WHOLE : told;
            }
            other |= Phrases.startsAt(line.tokens(), i, crops);
        }
        return null;
    }

    /** "Lúa Đông Xuân và Hè Thu 512 ha": two seasons of one number are the year. */
    private boolean isOneOfSeveral(Line line, int at, String told) {
        for (int i = at - 1; i >= 0 && !line.isNumber(i) && !STOPS.contains(line.low(i)); i--) {
            String other = at(line, i);
            if (other != null && !other.contains(told) && !told.contains(other)) {
                return true;
            }
        }
        return false;
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
