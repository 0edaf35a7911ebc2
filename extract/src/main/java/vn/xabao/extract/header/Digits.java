package vn.xabao.extract.header;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Digits as they are meant where recognition took 0 for O and 1 for l or I. */
final class Digits {

    private static final Pattern DAMAGED = Wording.PERIOD.pattern("digits_damaged");

    private Digits() {
    }

    static String meant(String digits) {
        StringBuilder meant = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            meant.append(c == 'O' || c == 'o' ? '0' : c == 'l' || c == 'I' ? '1' : c);
        }
        return meant.toString();
    }

    /** The text with every damaged number repaired; same length. */
    static String repaired(String text) {
        return DAMAGED.matcher(text).replaceAll(match -> meant(match.group()));
    }

    /** The number, or -1 for blank or null. */
    static int number(@Nullable String digits) {
        return digits == null || digits.isBlank() ? -1 : Integer.parseInt(meant(digits.strip()));
    }
}
