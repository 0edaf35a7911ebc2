package vn.xabao.ingest;

import vn.xabao.ingest.vietnamese.Marks;

/**
 * A text put right: NFC, every run of white space or control characters one space, none at the ends, nothing of zero
 * width; with the way of each old offset to its new one.
 */
final class CleanText {

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
        for (int k = i; k < end; k++) {
            moved[k] = out.length();
        }
        out.append(cluster(i, end));
        return end;
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
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || Character.isSurrogatePair(before, c) || c >= '\u1160' && c <= '\u11ff';
    }

    private String cluster(int from, int end) {
        char c = raw.charAt(from);
        if (end == from + 1) {
            return c < 0x80 ? String.valueOf(c) : Character.isSurrogate(c) ? "\ufffd" : Marks.nfc(String.valueOf(c));
        }
        return Marks.nfc(raw.substring(from, end));
    }
}
