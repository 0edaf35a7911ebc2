package vn.xabao.ingest.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which paragraph styles of the style sheet are headings. */
final class RtfStyles {

    static final int BODY_TEXT = 9;

    private final Set<Integer> headings = new HashSet<>();
    private final StringBuilder name = new StringBuilder();
    private int style;
    private int outline = BODY_TEXT;

    void word(RtfToken.Word word) {
        switch (word.name()) {
            case "s" -> style = word.value();
            case "outlinelevel" -> outline = word.value();
            default -> {
            }
        }
    }

    /** The name of a style ends its entry. */
    void text(String text) {
        name.append(text);
        if (text.endsWith(";")) {
            boolean named = name.toString().strip().toLowerCase(Locale.ROOT).matches("heading \\d;");
            if (named || outline < BODY_TEXT) {
                headings.add(style);
            }
            name.setLength(0);
            style = 0;
            outline = BODY_TEXT;
        }
    }

    boolean isHeading(int paragraphStyle) {
        return headings.contains(paragraphStyle);
    }
}
