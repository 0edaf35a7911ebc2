package vn.xabao.extract.number;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Vietnamese notation: a dot groups thousands, a comma starts decimals ({@code 4.840,67}); a dot before any other number
 * of digits is a decimal point ({@code 49.22}); several commas before groups of three are thousands. Letters that a bad
 * picture puts in place of digits are read as meant.
 */
public final class Numerals {

    private static final Pattern DOT_GROUPS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3}){2,}(\\.\\d+)?");
    private static final int LONGEST = 24;

    private Numerals() {
    }

    /** The value of a numeral as the tokenizer cuts it; spaces group thousands. */
    public static BigDecimal parse(String numeral) {
        if (numeral.length() <= LONGEST && isPlain(numeral)) {
            return plain(new BigDecimal(numeral));
        }
        String s = numeral.replace('l', '1').replace('I', '1').replace('O', '0').replace('o', '0').replace(" ", "");
        s = s.length() > LONGEST ? s.substring(0, LONGEST) : s;
        if (DOT_GROUPS.matcher(s).matches()) {
            s = s.replace(".", "").replace(',', '.');
        } else if (COMMA_GROUPS.matcher(s).matches()) {
            s = s.replace(",", "");
        } else {
            s = s.replace(',', '.');
        }
        int point = s.indexOf('.');
        if (point >= 0 && s.indexOf('.', point + 1) >= 0) {
            s = s.replace(".", "");
        }
        return plain(new BigDecimal(s.endsWith(".") ? s.substring(0, s.length() - 1) : s));
    }

    private static boolean isPlain(String numeral) {
        for (int i = 0; i < numeral.length(); i++) {
            if (numeral.charAt(i) < '0' || numeral.charAt(i) > '9') {
                return false;
            }
        }
        return !numeral.isEmpty();
    }

    /** Without trailing zeros and without exponent. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
