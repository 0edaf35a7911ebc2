package vn.xabao.extract.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Place.Level;

/**
 * A word that stands before the name of a unit.
 *
 * @param form as written, by its exact key: "thị trấn", "tt"
 * @param type the full type word
 * @param levels the levels a unit of this type may have, lowest first
 */
public record TypeWord(String form, String type, List<Level> levels) {

    private static final Map<String, TypeWord> BY_FORM = read();
    private static final String BEGINNINGS = BY_FORM.keySet().stream().map(form -> form.substring(0, 1)).distinct()
            .collect(Collectors.joining());

    /** Whether a word that begins so can be a type word: asked of every word of a text, and cheaply answered. */
    public static boolean mayBeginWith(char letter) {
        return BEGINNINGS.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    /** The type word of one or two words ({@code second} may be null), or null. */
    public static @Nullable TypeWord of(String first, @Nullable String second) {
        String key = NameKey.exact(first);
        return BY_FORM.get(second == null ? key : key + " " + NameKey.exact(second));
    }

    /** How many words the form has. */
    public int words() {
        return form.indexOf(' ') < 0 ? 1 : 2;
    }

    /** Whether the form is short for the type and so stands for other words too. */
    public boolean isAbbreviation() {
        return form.length() <= 2 && !form.equals(NameKey.exact(type));
    }

    private static Map<String, TypeWord> read() {
        Map<String, TypeWord> words = new HashMap<>();
        Table.read("type_words.tsv", row -> {
            List<Level> levels = new ArrayList<>();
            for (String level : row[2].split(" ")) {
                levels.add(Level.valueOf(level.toUpperCase(Locale.ROOT)));
            }
            String form = NameKey.exact(row[0]);
            words.put(form, new TypeWord(form, row[1], List.copyOf(levels)));
        });
        return Map.copyOf(words);
    }
}
