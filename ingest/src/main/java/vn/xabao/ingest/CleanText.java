package vn.xabao.ingest;

import java.util.Arrays;
import vn.xabao.ingest.vietnamese.Marks;

/**
 * A text put right: NFC, every run of white space or control characters one space, none at the ends, nothing of zero
 * width; with the way of each old offset to its new one.
 */
final class CleanText {

    private static final String LOST = "\ufffd";
    private static final String ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff";

    private final String raw;
    private final StringBuilder out;
    private final int[] moved;
    private boolean spaceDue;

    private CleanText(String raw) {
        this.raw = raw;
        this.out = new StringBuilder(raw.length());
        this.moved = new int[raw.length() + 1];
    }

    static CleanText of(String raw) {
        CleanText c = new CleanText(raw);
        int i = 0;
        while (i < raw.length()) {
            i = c.take(i);
        }
        c.moved[raw.length()] = c.out.length();
        return c;
    }

    String text() {
        return out.toString();
    }

    /** Where the raw text's offset went. */
    int offset(int rawOffset) {
        return moved[Math.clamp(rawOffset, 0, raw.length())];
    }

    private int take(int i) {
        char c = raw.charAt(i);
        moved[i] = out.length();
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            spaceDue = true;
            return i + 1;
        }
        if (ZERO_WIDTH.indexOf(c) >= 0) {
            return i + 1;
        }
        if (spaceDue && !out.isEmpty()) {
            out.append(' ');
        }
        spaceDue = false;
        int end = clusterEnd(i);
        if (end == i + 1 && isComposed(c)) {
            moved[i] = out.length();
            out.append(c);
        } else {
            Arrays.fill(moved, i, end, out.length());
            out.append(end == i + 1 && Character.isSurrogate(c) ? LOST : Marks.nfc(raw.substring(i, end)));
        }
        return end;
    }

    /** Letters that no normal form changes: Latin without loose marks, and the Vietnamese block. */
    private static boolean isComposed(char c) {
        return c < '\u0300' || c >= '\u1ea0' && c <= '\u1ef9';
    }

    /** Letters and the marks on them are composed together. */
    private int clusterEnd(int from) {
        int i = from + 1;
        while (i < raw.length() && goesOn(raw.charAt(i - 1), raw.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean goesOn(char before, char c) {
        if (c < '\u0300') {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || Character.isSurrogatePair(before, c) || c >= '\u1160' && c <= '\u11ff';
    }
}
