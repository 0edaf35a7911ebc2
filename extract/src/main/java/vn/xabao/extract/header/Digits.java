package vn.xabao.extract.header;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Digits as they are meant where recognition took O for 0, l or I for 1 and S for 5. */
final class Digits {

    private static final Pattern DAMAGED = Wording.PERIOD.pattern("digits_damaged");

    private static final String TAKEN = "OoIlS";

    private Digits() {
    }

    static String meant(String digits) {
        StringBuilder meant = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            meant.append(switch (c) {
                case 'O', 'o' -> '0';
                case 'l', 'L', 'I', 'i' -> '1';
                case 'S', 's' -> '5';
                default -> c;
            });
        }
        return meant.toString();
    }

    private static boolean mayBeDamaged(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (TAKEN.indexOf(text.charAt(i)) >= 0 && Character.isDigit(text.charAt(i - 1))
                    || TAKEN.indexOf(text.charAt(i - 1)) >= 0 && Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The text with every damaged number repaired; same length. */
    static String repaired(String text) {
        return !mayBeDamaged(text) ? text : DAMAGED.matcher(text).replaceAll(match -> meant(match.group()));
    }

    /** The number, or -1 for blank or null. */
    static int number(@Nullable String digits) {
        return digits == null || digits.isBlank() ? -1 : Integer.parseInt(meant(digits.strip()));
    }
}
