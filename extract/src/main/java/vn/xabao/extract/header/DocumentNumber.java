package vn.xabao.extract.header;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Số: 187/BC-UBND", of the Party "Số 112-BC/ĐU".
 *
 * @param number as printed without blanks; null where the place for it was left empty
 * @param symbol what follows the number: {@code /BC-UBND}
 */
record DocumentNumber(@Nullable String number, String symbol) {

    private static final Pattern NUMBER = Wording.DOCUMENT.pattern("number");
    private static final Pattern BARE = Wording.DOCUMENT.pattern("bare_number");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    static @Nullable DocumentNumber of(Parts parts) {
        DocumentNumber number = first(parts.head());
        return number == null ? first(parts.opening()) : number;
    }

    private static @Nullable DocumentNumber first(List<String> pieces) {
        for (String piece : pieces) {
            Matcher m = NUMBER.matcher(piece);
            if (m.find() || m.usePattern(BARE).reset().find()) {
                String symbol = BLANK.matcher(m.group("symbol")).replaceAll("");
                String digits = m.group("digits");
                return new DocumentNumber(digits == null ? null : compact(digits) + symbol, symbol);
            }
        }
        return null;
    }

    private static String compact(String digits) {
        return Digits.meant(BLANK.matcher(digits).replaceAll(""));
    }

    /** Whether the symbol is that of a kind of document, such as {@code BC}. */
    boolean isOf(String kind) {
        return symbol.substring(1).toUpperCase(Locale.ROOT).matches(kind.toUpperCase(Locale.ROOT) + "([-/].*)?");
    }
}
