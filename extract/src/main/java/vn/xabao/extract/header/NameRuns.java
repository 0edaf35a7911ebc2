package vn.xabao.extract.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.TypeWord;
import vn.xabao.extract.report.Place.Level;

/** Capitalised words in a row, and how many of them are the name of a unit. */
final class NameRuns {

    /** "Văn Miếu - Quốc Tử Giám" has six words. */
    static final int LONGEST = 6;

    private final Words words;

    NameRuns(Words words) {
        this.words = words;
    }

    /** The last of the capitalised words in a row, another type word not among them. */
    int endOfRun(int from) {
        int last = from;
        while (last - from + 1 < LONGEST && continues(last) && !isType(last + 1)) {
            last++;
        }
        return last;
    }

    /**
     * The last word of the longest known name, -1 where none begins here. One word alone is a name only where no other
     * follows, numbers and names after an abbreviation only of units of that type; a name may hold a type word (Phước Tỉnh,
     * Thượng Quận).
     */
    int endOfKnown(TypeWord type, int from) {
        boolean number = Character.isDigit(words.first(from));
        return endOfKnown(type.levels(), number || type.isAbbreviation() ? type.type() : null, number, from);
    }

    /** Of a name without a type word. */
    int endOfKnown(List<Level> levels, int from) {
        return endOfKnown(levels, null, false, from);
    }

    private int endOfKnown(List<Level> levels, @Nullable String type, boolean number, int from) {
        int run = endOfRun(from);
        int longest = continues(run) ? run + 1 : run;
        for (int last = longest; last >= from && (last > from || number || run == from); last--) {
            String name = words.from(from, last);
            if (type == null ? Names.isKnown(levels, name) : Names.isKnown(levels, type, name)) {
                return last;
            }
        }
        return -1;
    }

    private boolean isType(int i) {
        return words.mayBeType(i) && TypeWord.of(words.word(i), null) != null;
    }

    private boolean continues(int last) {
        return last + 1 < words.size() && words.isCapitalised(last + 1) && words.isJoined(last);
    }
}
