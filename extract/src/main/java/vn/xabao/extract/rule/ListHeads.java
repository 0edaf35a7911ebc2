package vn.xabao.extract.rule;

import java.util.LinkedHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.token.Keys;
import vn.xabao.extract.token.TokenKind;

/**
 * The lines that list items hang on. "Theo lĩnh vực:" says what "- Kinh tế: 5" under it is about; an item under another
 * item, told by its mark, hangs on that.
 */
final class ListHeads {

    private static final Set<String> MARKS = Set.of("-", "–", "+", "*", "•", "·", "o", "▪");

    private final LinkedHashMap<String, Line> open = new LinkedHashMap<>();
    private String mark = "";

    /** The head of the block that this line begins; null where it hangs on none. */
    @Nullable
    Line over(Line first) {
        mark = mark(first);
        boolean known = false;
        for (String other : open.keySet().toArray(String[]::new)) {
            known |= mark.isEmpty() || other.equals(mark);
            if (known) {
                open.remove(other);
            }
        }
        return open.isEmpty() ? null : open.lastEntry().getValue();
    }

    /** Notes the last line of the block so far: what comes under it may hang on it. */
    void note(Line last) {
        boolean leads = last.low(last.size() - 1).equals(":");
        open.remove(mark);
        if (leads || !mark.isEmpty()) {
            open.put(mark, last);
        }
    }

    private static String mark(Line first) {
        if (first.token(0).get(Keys.Kind.class).equals(TokenKind.ENUMERATOR.name())) {
            String word = first.token(0).word();
            return Character.isLetter(word.charAt(0)) && Character.isLowerCase(word.charAt(0)) ? "a" : "";
        }
        return MARKS.contains(first.low(0)) && first.size() > 1 ? first.low(0) : "";
    }
}
