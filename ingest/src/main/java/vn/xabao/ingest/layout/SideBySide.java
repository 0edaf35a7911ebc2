package vn.xabao.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes apart what a plain text shows side by side by runs of spaces: the letterhead and the signature. The left column
 * is read first, then the right one. Rows of tables stay rows.
 */
final class SideBySide {

    private static final Pattern TWO = Pattern.compile("^(\\s*\\S(?:.*?\\S)?)(?:\\s{3,}|\\t\\s*)(\\S.*)$",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WIDE_GAP = Pattern.compile("\\S\\s{3,}\\S", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int RIGHT_INDENT = 20;
    private static final int LONGEST_LEFT = 60;
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_REGION = 24;

    private final List<String> lines;
    private final List<TextLine> out = new ArrayList<>();

    private SideBySide(List<String> lines) {
        this.lines = lines;
    }

    /** The visible lines in reading order. */
    static List<TextLine> unfold(List<String> lines) {
        SideBySide s = new SideBySide(lines);
        int i = 0;
        while (i < lines.size()) {
            int end = s.regionEnd(i);
            if (end > i) {
                s.addColumns(i, end);
                i = end;
            } else {
                s.add(i, lines.get(i), false);
                i++;
            }
        }
        return s.out;
    }

    private void add(int index, String text, boolean apart) {
        if (!text.isBlank()) {
            out.add(TextLine.of(index + 1, text, apart));
        }
    }

    /** The line after the region that begins here; the same line where none begins. */
    private int regionEnd(int from) {
        if (halves(lines.get(from)) == null) {
            return from;
        }
        boolean letter = false;
        int end = from;
        for (int i = from; i < Math.min(lines.size(), from + LONGEST_REGION); i++) {
            String line = lines.get(i);
            Matcher m = halves(line);
            boolean right = m != null || isRight(line);
            if (!right && !line.isBlank() && !isLeft(line)) {
                break;
            }
            if (right || end == i && line.strip().startsWith("-")) {
                end = i + 1;
            }
            letter |= m != null && (Letterhead.speaksIn(m.group(1)) || Letterhead.speaksIn(m.group(2)));
        }
        return letter ? end : from;
    }

    private static @Nullable Matcher halves(String line) {
        if (line.length() > LONGEST_LINE) {
            return null;
        }
        Matcher m = TWO.matcher(line);
        return m.matches() && !WIDE_GAP.matcher(m.group(2)).find() ? m : null;
    }

    private static boolean isRight(String line) {
        return !line.isBlank() && line.length() - line.stripLeading().length() >= RIGHT_INDENT;
    }

    private static boolean isLeft(String line) {
        return line.strip().length() <= LONGEST_LEFT && !Markers.isPart(line) && !Markers.isCapitals(line);
    }

    private void addColumns(int from, int end) {
        for (int i = from; i < end; i++) {
            Matcher m = halves(lines.get(i));
            if (m != null) {
                add(i, m.group(1), true);
            } else if (!isRight(lines.get(i))) {
                add(i, lines.get(i), true);
            }
        }
        for (int i = from; i < end; i++) {
            Matcher m = halves(lines.get(i));
            if (m != null) {
                add(i, m.group(2), true);
            } else if (isRight(lines.get(i))) {
                add(i, lines.get(i), true);
            }
        }
    }
}
