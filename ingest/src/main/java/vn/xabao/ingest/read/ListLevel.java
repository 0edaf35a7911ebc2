package vn.xabao.ingest.read;

import java.util.Locale;

/**
 * How one level of a numbered or bulleted list shows its number.
 *
 * @param pattern {@code %1} stands for the number of the first level and so on; a bullet has none
 * @param start the first number
 * @param restarts whether the numbers begin again after an item of a higher level
 */
record ListLevel(Form form, String pattern, int start, boolean restarts) {

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_DIGITS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV",
            "I"};
    private static final int ROMAN_LIMIT = 4000;
    private static final int LETTERS = 26;

    /** The ways numbers are written. */
    enum Form {
        NONE, BULLET, DECIMAL, DECIMAL_ZERO, LOWER_LETTER, UPPER_LETTER, LOWER_ROMAN, UPPER_ROMAN;

        String write(int number) {
            return switch (this) {
                case NONE, BULLET -> "";
                case DECIMAL -> Integer.toString(number);
                case DECIMAL_ZERO -> number < 10 ? "0" + number : Integer.toString(number);
                case LOWER_LETTER -> letters(number);
                case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
                case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
                case UPPER_ROMAN -> roman(number);
            };
        }

        /** a … z, aa, bb … as word processors count. */
        private static String letters(int number) {
            if (number < 1) {
                return Integer.toString(number);
            }
            char letter = (char) ('a' + (number - 1) % LETTERS);
            return Character.toString(letter).repeat(Math.min(10, 1 + (number - 1) / LETTERS));
        }

        static String roman(int number) {
            if (number < 1 || number >= ROMAN_LIMIT) {
                return Integer.toString(number);
            }
            StringBuilder roman = new StringBuilder();
            int rest = number;
            for (int i = 0; i < ROMAN_VALUES.length; i++) {
                while (rest >= ROMAN_VALUES[i]) {
                    roman.append(ROMAN_DIGITS[i]);
                    rest -= ROMAN_VALUES[i];
                }
            }
            return roman.toString();
        }
    }

    static ListLevel bullet(String sign) {
        return new ListLevel(Form.BULLET, Bullets.shown(sign), 1, true);
    }

    ListLevel startingAt(int first) {
        return new ListLevel(form, pattern, first, restarts);
    }
}
