package vn.xabao.extract.header;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.xabao.extract.gazetteer.NameKey;
import vn.xabao.ingest.vietnamese.Marks;

/** The names in the path of a file, usually without marks. */
final class PathNames {

    private final String words;
    private final List<String> components;

    PathNames(String path) {
        String bare = path.replaceFirst("\\.[A-Za-z]{2,5}$", "");
        this.words = words(bare);
        this.components = Arrays.stream(bare.split("[/_]|\\s-\\s")).map(String::strip).filter(s -> !s.isEmpty())
                .toList();
    }

    private static String words(String text) {
        return " " + Marks.strip(NameKey.exact(text)).toLowerCase(Locale.ROOT) + " ";
    }

    /** Whether the name stands in the path, marks left aside; names of digits alone never do. */
    boolean hold(String name) {
        return name.chars().anyMatch(Character::isLetter) && words.contains(words(name));
    }

    /** Folders and parts of the file's name, the innermost first. */
    List<String> innermostFirst() {
        return components.reversed();
    }
}
