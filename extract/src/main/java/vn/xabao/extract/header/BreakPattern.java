package vn.xabao.extract.header;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of the places where a line that has been run together breaks. It is tried only where a word in capitals or a
 * bullet begins or ends: that is where fields do.
 */
final class BreakPattern {

    private static final String BEFORE = ").;";

    private final Pattern pattern;
    /** The first two letters of the words it breaks before, as one number each, sorted. */
    private final int[] begins;
    private final String bullets;
    private final String ends;

    /** By its name in the wording of documents, where the letters stand too that begin and end the words it breaks at. */
    BreakPattern(String name) {
        this.pattern = Wording.DOCUMENT.pattern(name);
        JsonNode letters = Wording.DOCUMENT.data("breaks").path(name);
        this.begins = letters.path("begins").valueStream().map(JsonNode::asText)
                .mapToInt(two -> pair(two.charAt(0), two.charAt(1))).sorted().toArray();
        this.bullets = letters.path("bullets").asText();
        this.ends = letters.path("ends").asText();
    }

    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }

    /** The line with a line break for every match. */
    String apply(String line) {
        Matcher m = pattern.matcher(line).useTransparentBounds(true).useAnchoringBounds(false);
        StringBuilder broken = null;
        int done = 0;
        for (int i = 1; i < line.length(); i++) {
            if (i >= done && mayMatch(line, i) && m.region(i, line.length()).lookingAt()) {
                broken = broken == null ? new StringBuilder(line.length() + 16) : broken;
                broken.append(line, done, i).append('\n');
                done = m.end();
            }
        }
        return broken == null ? line : broken.append(line, done, line.length()).toString();
    }

    private boolean mayMatch(String line, int i) {
        char before = line.charAt(i - 1);
        char c = line.charAt(i);
        return Character.isWhitespace(c)
                ? ends.indexOf(before) >= 0
                : (Character.isWhitespace(before) || BEFORE.indexOf(before) >= 0)
                        && (bullets.indexOf(c) >= 0 || i + 1 < line.length()
                                && Arrays.binarySearch(begins, pair(c, line.charAt(i + 1))) >= 0);
    }
}
