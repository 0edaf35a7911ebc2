package vn.xabao.extract.gazetteer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A name as people write it, taken apart: "TT. Bố Hạ", "phường 05", "TP Hồ Chí Minh", "Đông Sơn".
 *
 * @param type the word before the name, null where there is none
 * @param name the rest, trimmed
 */
record UnitName(@Nullable TypeWord type, String name) {

    static UnitName parse(String text) {
        String trimmed = text.strip();
        int first = wordEnd(trimmed, 0);
        int second = wordEnd(trimmed, skipBlanks(trimmed, first));
        TypeWord two = TypeWord.of(trimmed.substring(0, first), trimmed.substring(first, second).strip());
        if (two != null && second < trimmed.length()) {
            return new UnitName(two, rest(trimmed, second));
        }
        TypeWord one = TypeWord.of(trimmed.substring(0, first), null);
        boolean named = first < trimmed.length() && !rest(trimmed, first).isEmpty();
        return one != null && named && !isPartOfName(one, trimmed.substring(0, first))
                ? new UnitName(one, rest(trimmed, first))
                : new UnitName(null, trimmed);
    }

    /** "H' Neng" and "Q" written small are no abbreviations. */
    private static boolean isPartOfName(TypeWord word, String form) {
        return word.isAbbreviation() && form.equals(form.toLowerCase(Locale.ROOT)) && form.length() == 1;
    }

    private static int wordEnd(String s, int from) {
        int i = from;
        while (i < s.length() && Character.isLetterOrDigit(s.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int skipBlanks(String s, int from) {
        int i = from;
        while (i < s.length() && Character.isWhitespace(s.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String rest(String s, int from) {
        int at = skipBlanks(s, from < s.length() && s.charAt(from) == '.' ? from + 1 : from);
        return from < s.length() && (s.charAt(from) == '.' || Character.isWhitespace(s.charAt(from)))
                ? s.substring(at)
                : "";
    }
}
