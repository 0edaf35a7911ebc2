package vn.xabao.extract.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.xabao.ingest.vietnamese.Marks;
import vn.xabao.ingest.vietnamese.Syllable;

/**
 * Keys under which spellings of one name meet. The exact key folds case, tone placement (òa = oà), y and i, hyphens,
 * apostrophes and leading zeros, and keeps every mark: Đông Sơn is not Đồng Sơn. The similar key drops marks and spaces and
 * the final k of highland names, so that Đắk Nên, Đăk Nên and Đak Nên, Ngok and Ngọc, EaBar and Ea Bar meet.
 */
public final class NameKey {

    private static final int SHORTEST = 5;
    private static final int CACHED = 20_000;
    private static final Map<String, String> SYLLABLES = new ConcurrentHashMap<>();

    private NameKey() {
    }

    /** Syllables in one spelling, joined by one space. */
    public static String exact(CharSequence name) {
        String s = Normalizer.normalize(name, Normalizer.Form.NFC);
        StringBuilder key = new StringBuilder(s.length());
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!isApostrophe(c) && !(c == ' ' && i > 0 && isApostrophe(s.charAt(i - 1)))) {
                append(key, word);
            }
        }
        append(key, word);
        return key.toString();
    }

    /** The exact key without marks, spaces and the difference of c and k. */
    public static String similar(CharSequence name) {
        return Marks.strip(exact(name)).replace(" ", "").replace('k', 'c').replace('y', 'i');
    }

    /** Whether the similar keys of two names differ in one letter at most; names of few letters never do. */
    public static boolean isNearly(CharSequence a, CharSequence b) {
        String one = similar(a);
        String other = similar(b);
        if (Math.min(one.length(), other.length()) < SHORTEST || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(one.length(), other.length()) - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end <= 1;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '`';
    }

    private static void append(StringBuilder key, StringBuilder word) {
        if (!word.isEmpty()) {
            if (!key.isEmpty()) {
                key.append(' ');
            }
            key.append(syllable(word.toString()));
            word.setLength(0);
        }
    }

    private static String syllable(String word) {
        String known = SYLLABLES.get(word);
        if (known == null) {
            known = Character.isDigit(word.charAt(0)) ? number(word) : Syllable.canonical(word);
            if (SYLLABLES.size() < CACHED) {
                SYLLABLES.put(word, known);
            }
        }
        return known;
    }

    private static String number(String word) {
        int at = 0;
        while (at < word.length() - 1 && word.charAt(at) == '0') {
            at++;
        }
        return word.substring(at).toLowerCase(Locale.ROOT);
    }
}
