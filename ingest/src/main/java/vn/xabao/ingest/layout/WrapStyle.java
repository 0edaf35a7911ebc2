package vn.xabao.ingest.layout;

import java.util.List;

/**
 * How a plain text breaks its lines, and whether two of its lines are one broken in two.
 *
 * @param width how long a full line is, in characters; {@link #NEVER} where a line is a whole paragraph
 * @param doubleSpaced a blank line stands after every line and means nothing
 */
record WrapStyle(int width, boolean doubleSpaced) {

    static final int NEVER = Integer.MAX_VALUE;

    private static final int WIDEST = 140;
    private static final double FULL = 0.75;
    private static final double NEARLY_FULL = 0.62;
    private static final double BRIM_FULL = 0.9;
    private static final int SHORT = 40;
    private static final int PARAGRAPH = 60;
    private static final int LONG_PARAGRAPH = 150;
    private static final int NOT_A_CELL = 30;

    static WrapStyle of(List<TextLine> lines) {
        int[] lengths = lines.stream().mapToInt(TextLine::length).sorted().toArray();
        int width = lengths.length == 0 ? NEVER : lengths[(int) ((lengths.length - 1) * 0.9)];
        int broken = 0;
        int spaced = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.length() >= FULL * width && !Markers.endsSentence(line.text())) {
                broken++;
                spaced += line.blankLinesTo(lines.get(i + 1)) > 0 ? 1 : 0;
            }
        }
        boolean wraps = width >= SHORT && width <= WIDEST && broken >= 2 && broken >= lines.size() / 6;
        return new WrapStyle(wraps ? width : NEVER, wraps && spaced > broken * 0.6);
    }

    /** @param block the head of the text joined so far, which ends with {@code prev} */
    boolean joins(String block, TextLine prev, TextLine next) {
        if (prev.apart() || next.apart() || startsNew(prev, next) || staysAlone(block, next)) {
            return false;
        }
        int blanks = prev.blankLinesTo(next);
        boolean apart = doubleSpaced ? blanks > 2 : blanks > 0;
        if (width == NEVER || apart) {
            return apart ? goesOnAfterPage(block, prev, next) : goesOnUnwrapped(prev, next);
        }
        return goesOnWrapped(block, prev, next);
    }

    boolean isFull(TextLine line) {
        return width != NEVER && line.length() >= FULL * width;
    }

    private boolean startsNew(TextLine prev, TextLine next) {
        if (!Markers.startsUnit(next.text())) {
            return false;
        }
        boolean goesOn = (isFull(prev) || width == NEVER && prev.length() >= PARAGRAPH)
                && !Markers.endsSentence(prev.text())
                && !Markers.isPart(next.text()) && Markers.startsLower(Markers.afterMarker(next.text()));
        return !goesOn;
    }

    /** Headings in capitals go on in capitals only; a title's first words are not those of a sentence. */
    private static boolean staysAlone(String block, TextLine next) {
        boolean capitals = Markers.isCapitals(block);
        if (capitals || Markers.isCapitals(next.text()) && next.text().indexOf(' ') > 0) {
            return !(capitals && Markers.isCapitals(next.text()));
        }
        boolean title = Markers.isTitleOnly(block);
        boolean lower = Markers.startsLower(next.text());
        return Markers.isBoldLine(block) || next.text().startsWith("|") || next.text().startsWith("**")
                || title && !lower || Markers.isListed(block) && block.length() < SHORT && !lower;
    }

    private boolean goesOnWrapped(String block, TextLine prev, TextLine next) {
        boolean ends = Markers.endsSentence(prev.text());
        if (ends) {
            return prev.length() >= BRIM_FULL * width
                    && (Markers.startsLower(next.text()) || !Markers.startsUnit(block));
        }
        boolean open = Markers.startsLower(next.text()) || Markers.startsWithDigit(next.text());
        return prev.length() >= (open ? NEARLY_FULL : FULL) * width;
    }

    private static boolean goesOnUnwrapped(TextLine prev, TextLine next) {
        return prev.length() >= SHORT && !Markers.endsSentence(prev.text()) && Markers.startsLower(next.text());
    }

    /** A paragraph that a page's end broke: it ends without a full stop and goes on after a blank line. */
    private static boolean goesOnAfterPage(String block, TextLine prev, TextLine next) {
        if (Markers.endsSentence(prev.text()) || block.startsWith("|")) {
            return false;
        }
        boolean open = Markers.startsLower(next.text()) || prev.text().endsWith(",");
        return block.length() >= PARAGRAPH && open
                || block.length() >= LONG_PARAGRAPH && next.length() >= NOT_A_CELL;
    }
}
