package vn.xabao.extract.header;

import java.util.List;

/** Joins wrapped lines into sentences; a line break stays where a paragraph ends. */
final class BodyText {

    private static final String ENDS = ".:;!?…";
    private static final String BULLETS = "-–+•*";

    private BodyText() {
    }

    static String join(List<String> lines) {
        StringBuilder body = new StringBuilder();
        String before = "";
        for (String line : lines) {
            if (!body.isEmpty()) {
                body.append(isBreak(before, line) ? '\n' : ' ');
            }
            body.append(line);
            before = line;
        }
        return body.toString();
    }

    private static boolean isBreak(String before, String line) {
        return ENDS.indexOf(before.charAt(before.length() - 1)) >= 0 || BULLETS.indexOf(line.charAt(0)) >= 0
                || isCapitals(before) || Headings.opens(line);
    }

    /** Whether a line holds no small letter. */
    static boolean isCapitals(String line) {
        return line.chars().noneMatch(Character::isLowerCase);
    }
}
