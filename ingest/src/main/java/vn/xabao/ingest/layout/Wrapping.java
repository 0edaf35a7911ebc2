package vn.xabao.ingest.layout;

/** Tells whether a line goes on with the block above it, by its place and by its words. */
final class Wrapping {

    private static final double SAME_START = 2.5;
    private static final double FIT = 3;
    private static final double SPACE = 0.25;
    private static final double LOOSE = 1.28;
    private static final double OTHER_SIZE = 1.2;
    private static final double CENTRED = 12;
    private static final int LONGEST_TITLE = 3;

    private Wrapping() {
    }

    /**
     * @param above the measure of the page the block's last line stands on
     * @param here the measure of the line's own page
     */
    static boolean goesOn(BlockBuilder block, Line line, Margins above, Margins here) {
        Line last = block.last();
        if (Math.abs(last.size() - line.size()) > OTHER_SIZE || last.bold() != line.bold()) {
            return false;
        }
        boolean samePage = last.page() == line.page();
        double step = line.baseline() - last.baseline();
        if (samePage && (step <= 0 || step > LOOSE * Math.max(here.leading(), line.size()))) {
            return false;
        }
        if (isCentred(last, above) && isCentred(line, here)) {
            return Markers.isCapitals(block.first().text()) == Markers.isCapitals(line.text())
                    && (Markers.startsLower(line.text()) || last.box().width() > line.box().width());
        }
        return wouldNotFit(last, line, above) && continues(block, line, above, here);
    }

    /** The line's first word had no room on the line above, or is the rest of a hyphened one. */
    private static boolean wouldNotFit(Line last, Line line, Margins above) {
        if (last.text().endsWith("-") && LineEnds.separator(last.text()).isEmpty()) {
            return true;
        }
        double word = line.words().getFirst().box().width();
        return last.box().x1() + SPACE * last.size() + word > above.right() - FIT;
    }

    private static boolean continues(BlockBuilder block, Line line, Margins above, Margins here) {
        Line last = block.last();
        boolean ended = Markers.endsSentence(last.text());
        boolean indented = here.isIndented(line);
        if (startsUnit(line, ended || indented) || isTitleAlone(block, line, indented)) {
            return false;
        }
        if (!indented) {
            return true;
        }
        double start = line.box().x0() - here.left();
        double before = last.box().x0() - above.left();
        boolean hanging = block.lineCount() == 1
                ? start > before + SAME_START && Markers.startsUnit(block.text())
                : Math.abs(start - before) < SAME_START;
        return hanging || !ended;
    }

    /** A number or sign in the middle of a sentence, where no paragraph begins, is part of the sentence. */
    private static boolean startsUnit(Line line, boolean mayBegin) {
        String text = line.text();
        String rest = Markers.afterMarker(text);
        boolean sentence = Markers.startsLower(rest) || Markers.isPart(text) && !Markers.isCapitals(rest);
        return Markers.startsUnit(text) && (mayBegin || !sentence);
    }

    /** A heading that happens to fill its line does not run on into the text. */
    private static boolean isTitleAlone(BlockBuilder block, Line line, boolean indented) {
        boolean capitals = Markers.isCapitals(block.first().text());
        if (capitals || Markers.isCapitals(line.text()) && line.words().size() > 2) {
            return capitals != Markers.isCapitals(line.text());
        }
        return indented && block.lineCount() <= LONGEST_TITLE && !Markers.startsLower(line.text())
                && Markers.isTitleOnly(block.text());
    }

    private static boolean isCentred(Line line, Margins m) {
        double before = line.box().x0() - m.left();
        double after = m.right() - line.box().x1();
        return before > 2 * CENTRED && Math.abs(before - after) < CENTRED;
    }
}
