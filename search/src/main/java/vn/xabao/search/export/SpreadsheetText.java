package vn.xabao.search.export;

import java.util.regex.Pattern;

/** Text that a spreadsheet would take for a formula is marked as text by an apostrophe. */
final class SpreadsheetText {

    private static final String FORMULA_SIGNS = "=+-@";
    private static final Pattern NUMBER = Pattern.compile("[+-]\\d+(?:[.,]\\d+)*%?");

    private SpreadsheetText() {
    }

    static String safe(String text) {
        boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
