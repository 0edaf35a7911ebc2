package vn.xabao.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Block.Role;

/** Turns the lines of a plain text into blocks: wrapped lines are joined, everything else stays apart. */
public final class TextLayout {

    private static final int NOT_A_CELL = 25;
    private static final int LONGEST_BLOCK = 20_000;
    private static final int HEAD = 300;

    private final List<TextLine> lines;
    private final WrapStyle style;
    private final List<RawDocument.Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private @Nullable TextLine first;
    private @Nullable TextLine last;
    private @Nullable TextLine note;

    private TextLayout(List<TextLine> lines) {
        this.lines = lines;
        this.style = WrapStyle.of(lines);
    }

    /** @param lines as in the file, blank ones included */
    public static List<RawDocument.Block> blocks(List<String> lines) {
        TextLayout layout = new TextLayout(SideBySide.unfold(lines));
        for (int i = 0; i < layout.lines.size(); i++) {
            layout.take(i);
        }
        layout.close();
        return Roles.settle(FootnoteCalls.link(layout.blocks));
    }

    private void take(int i) {
        TextLine line = lines.get(i);
        if (isPageNumber(i)) {
            blocks.add(block(Role.PAGE_NUMBER, line, line.text()));
        } else if (Markers.isNote(line.text())) {
            blocks.add(block(Role.FOOTNOTE, line, line.text()));
            note = line;
        } else if (note != null && style.isFull(note) && !Markers.endsSentence(note.text())
                && line.number() - note.number() <= 2) {
            RawDocument.Block begun = blocks.removeLast();
            blocks.add(new RawDocument.Block(Role.FOOTNOTE, 1, String.valueOf(begun.path()),
                    begun.text() + ' ' + line.text()));
            note = line;
        } else {
            note = null;
            flow(line);
        }
    }

    private void flow(TextLine line) {
        if (last != null && open.length() < LONGEST_BLOCK
                && style.joins(open.substring(0, Math.min(open.length(), HEAD)), last, line)) {
            open.append(LineEnds.separator(open)).append(line.text());
        } else {
            close();
            first = line;
            open.append(line.text());
        }
        last = line;
    }

    /** A footnote met on the way stands before the block it interrupts: it finds its caller by its number. */
    private void close() {
        if (first != null) {
            blocks.add(block(Markers.role(open.toString(), false), first, open.toString()));
        }
        open.setLength(0);
        first = null;
        last = null;
    }

    private static RawDocument.Block block(Role role, TextLine line, String text) {
        return new RawDocument.Block(role, 1, line.path(), text);
    }

    /** A bare number is a page's only where it stands alone and not in a column of cells. */
    private boolean isPageNumber(int i) {
        TextLine line = lines.get(i);
        if (line.apart() || !Markers.isPageNumber(line.text())) {
            return false;
        }
        if (Markers.isDressedPageNumber(line.text())) {
            return true;
        }
        TextLine before = i == 0 ? null : lines.get(i - 1);
        TextLine after = i + 1 == lines.size() ? null : lines.get(i + 1);
        boolean alone = (before == null || before.blankLinesTo(line) > 0)
                && (after == null || line.blankLinesTo(after) > 0);
        return alone && isProse(before) && isProse(after) && (isLong(before) || isLong(after));
    }

    private static boolean isProse(@Nullable TextLine line) {
        return line == null || line.text().chars().anyMatch(Character::isLetter);
    }

    private static boolean isLong(@Nullable TextLine line) {
        return line != null && line.length() >= NOT_A_CELL;
    }
}
