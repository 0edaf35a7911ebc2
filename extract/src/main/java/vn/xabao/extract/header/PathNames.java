package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.AdministrativeUnit;
import vn.xabao.extract.gazetteer.NameKey;
import vn.xabao.extract.gazetteer.TypeWord;
import vn.xabao.ingest.vietnamese.Marks;

/** The names in the path of a file, usually without marks. */
final class PathNames {

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{2,5}$");
    private static final Pattern BETWEEN = Pattern.compile("[/\\\\]|\\s-\\s");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_.\\-]+");
    private static final int LONGEST_NAME = 5;

    /**
     * Words in a row that may be a name.
     *
     * @param tells whether they stand behind a type word, or are a folder or file of their own
     */
    record Name(String name, boolean tells) {

        /** Whether it can be that unit: where it has marks, they have to be those of the unit. */
        boolean isSpelling(AdministrativeUnit unit) {
            return !Marks.isMarked(name) || NameKey.exact(unit.name()).equals(NameKey.exact(name));
        }
    }

    private final String words;
    private final List<String> components;

    PathNames(String path) {
        String bare = EXTENSION.matcher(path).replaceFirst("");
        this.words = words(bare);
        this.components = BETWEEN.splitAsStream(bare).map(String::strip).filter(s -> !s.isEmpty())
                .toList();
    }

    private static String words(String text) {
        return " " + Marks.strip(NameKey.exact(text)).toLowerCase(Locale.ROOT) + " ";
    }

    /** Whether the name stands in the path, marks left aside; names of digits alone never do. */
    boolean hold(String name) {
        return words.length() > name.length() && name.chars().anyMatch(Character::isLetter)
                && words.contains(words(name));
    }

    /** Names that the path may hold: of the innermost folder first, those behind a type word and the longest before others. */
    List<Name> names() {
        List<Name> names = new ArrayList<>();
        for (String component : components.reversed()) {
            addNames(names, BETWEEN_WORDS.split(component));
        }
        return names;
    }

    private static void addNames(List<Name> names, String[] parts) {
        List<Name> others = new ArrayList<>();
        for (int length = Math.min(LONGEST_NAME, parts.length); length > 0; length--) {
            for (int from = 0; from + length <= parts.length; from++) {
                String name = String.join(" ", Arrays.copyOfRange(parts, from, from + length));
                boolean typed = from > 0 && isType(from > 1 ? parts[from - 2] : null, parts[from - 1]);
                if (typed || length == parts.length) {
                    names.add(new Name(name, true));
                } else if (length > 1) {
                    others.add(new Name(name, false));
                }
            }
        }
        names.addAll(others);
    }

    private static boolean isType(@Nullable String before, String word) {
        String last = Marks.strip(word).toLowerCase(Locale.ROOT);
        return TypeWord.isUnmarked(last)
                || before != null && TypeWord.isUnmarked(Marks.strip(before).toLowerCase(Locale.ROOT) + " " + last);
    }
}
