package vn.xabao.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Block.PageBreak;
import vn.xabao.ingest.document.Block.Role;
import vn.xabao.ingest.document.Word;

/** Puts lines together into the text of one block, with the boxes of its words. */
final class BlockBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private final List<PageBreak> breaks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    static RawDocument.Block of(Role role, int page, List<Line> lines) {
        BlockBuilder b = new BlockBuilder();
        lines.forEach(b::add);
        return new RawDocument.Block(role, page, null, b.text.toString(), b.words, b.breaks, null);
    }

    void add(Line line) {
        text.append(LineEnds.separator(text));
        if (!lines.isEmpty() && line.page() != lines.getLast().page()) {
            breaks.add(new PageBreak(text.length(), line.page()));
        }
        for (int i = 0; i < line.words().size(); i++) {
            Line.Piece w = line.words().get(i);
            if (i > 0) {
                text.append(' ');
            }
            Rect r = w.box();
            words.add(new Word(text.length(), text.length() + w.text().length(), rounded(r.x0()), rounded(r.y0()),
                    rounded(r.x1()), rounded(r.y1()), 1));
            text.append(w.text());
        }
        lines.add(line);
    }

    int lineCount() {
        return lines.size();
    }

    Line first() {
        return lines.getFirst();
    }

    Line last() {
        return lines.getLast();
    }

    String text() {
        return text.toString();
    }

    /** @param role null where the text itself shall tell */
    RawDocument.Block build(@Nullable Role role) {
        boolean bold = lines.stream().allMatch(Line::bold);
        Role told = role != null ? role : Markers.role(text(), bold);
        return new RawDocument.Block(told, first().page(), null, text(), words, breaks, null);
    }

    private static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
