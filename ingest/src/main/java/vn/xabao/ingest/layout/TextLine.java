package vn.xabao.ingest.layout;

import java.util.regex.Pattern;

/**
 * One visible line of a plain text.
 *
 * @param number in the file, from 1
 * @param text without white space at its ends, inner runs folded
 * @param apart it stands in a column beside another: never joined with its neighbours
 */
record TextLine(int number, String text, boolean apart) {

    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    static TextLine of(int number, String line, boolean apart) {
        return new TextLine(number, SPACES.matcher(line).replaceAll(" ").strip(), apart);
    }

    int length() {
        return text.length();
    }

    int blankLinesTo(TextLine next) {
        return Math.max(0, next.number - number - 1);
    }

    String path() {
        return "line " + number;
    }
}
