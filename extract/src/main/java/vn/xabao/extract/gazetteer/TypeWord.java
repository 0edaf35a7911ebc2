package vn.xabao.extract.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Place.Level;
import vn.xabao.ingest.vietnamese.Marks;

/**
 * A word that stands before the name of a unit.
 *
 * @param form as written, in lower case: "thị trấn", "tt"
 * @param type the full type word
 * @param levels the levels a unit of this type may have, lowest first
 */
public record TypeWord(String form, String type, List<Level> levels) {

    private static final Map<String, TypeWord> BY_FORM = read();
    private static final Set<String> FIRST_OF_TWO = BY_FORM.keySet().stream().filter(form -> form.indexOf(' ') > 0)
            .map(form -> form.substring(0, form.indexOf(' '))).collect(Collectors.toSet());
    private static final int LONGEST = 6;
    private static final Set<String> UNMARKED = BY_FORM.keySet().stream().map(Marks::strip)
            .collect(Collectors.toSet());
    /** The first words of all forms, by their length. */
    private static final List<List<String>> FIRST_WORDS = firstWords();

    private static List<List<String>> firstWords() {
        List<String> words = BY_FORM.keySet().stream().map(form -> form.split(" ")[0]).distinct().sorted().toList();
        return IntStream.rangeClosed(0, LONGEST)
                .mapToObj(length -> words.stream().filter(word -> word.length() == length).toList()).toList();
    }

    /** Whether a type word may begin with this word of the text: asked of every word, and cheaply answered. */
    public static boolean mayBeginAt(String text, int start, int end) {
        if (end - start > LONGEST) {
            return false;
        }
        char first = Character.toLowerCase(text.charAt(start));
        char last = Character.toLowerCase(text.charAt(end - 1));
        List<String> words = FIRST_WORDS.get(end - start);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.charAt(0) == first && word.charAt(word.length() - 1) == last
                    && text.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** The type word of one or two words ({@code second} may be null), or null. */
    public static @Nullable TypeWord of(String first, @Nullable String second) {
        String word = first.length() > LONGEST ? "" : first.toLowerCase(Locale.ROOT);
        if (second == null) {
            return BY_FORM.get(word);
        }
        return FIRST_OF_TWO.contains(word) ? BY_FORM.get(word + " " + second.toLowerCase(Locale.ROOT)) : null;
    }

    /** Whether this is a type word once its marks are lost, as in names of files: "xa", "thi tran". */
    public static boolean isUnmarked(String form) {
        return UNMARKED.contains(form);
    }

    /** How many words the form has. */
    public int words() {
        return form.indexOf(' ') < 0 ? 1 : 2;
    }

    /** Whether the form is short for the type and so stands for other words too. */
    public boolean isAbbreviation() {
        return form.length() <= 2 && form.charAt(0) < 128 && form.charAt(form.length() - 1) < 128;
    }

    private static Map<String, TypeWord> read() {
        Map<String, TypeWord> words = new HashMap<>();
        Table.read("type_words.tsv", row -> {
            List<Level> levels = new ArrayList<>();
            for (String level : row[2].split(" ")) {
                levels.add(Level.valueOf(level.toUpperCase(Locale.ROOT)));
            }
            words.put(row[0], new TypeWord(row[0], row[1], List.copyOf(levels)));
        });
        return Map.copyOf(words);
    }
}
