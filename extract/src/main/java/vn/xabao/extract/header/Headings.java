package vn.xabao.extract.header;

import java.util.regex.Pattern;

/** Headings of sections: "I. ĐẶC ĐIỂM", "2.1. Về kinh tế", "Phần thứ nhất". */
final class Headings {

    private static final Pattern HEADING = Wording.DOCUMENT.pattern("heading");
    private static final String BEGINNINGS = Wording.DOCUMENT.data("heading_begins").asText();

    private Headings() {
    }

    /** Whether a line begins like a heading: asked of every line, and most begin with other letters. */
    static boolean opens(String line) {
        return (Character.isDigit(line.charAt(0)) || BEGINNINGS.indexOf(line.charAt(0)) >= 0)
                && HEADING.matcher(line).lookingAt();
    }
}
