package vn.xabao.extract;

import java.util.ArrayList;
import java.util.List;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Box;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Word;

/** Where on the pages a span of the text stands. */
final class Places {

    /** Words whose tops differ by less than this share of their height stand on one line. */
    private static final double SAME_LINE = 0.5;

    private final Document document;

    Places(Document document) {
        this.document = document;
    }

    /** The block that holds an offset. */
    Block block(int offset) {
        return document.blocks().get(document.blockAt(offset));
    }

    /** One box a line; none where the format has no boxes. */
    List<Box> boxes(int start, int end) {
        List<Box> lines = new ArrayList<>();
        for (int i = document.blockAt(start); i < document.blocks().size()
                && document.blocks().get(i).start() < end; i++) {
            Block block = document.blocks().get(i);
            for (Word w : block.words()) {
                if (w.start() < end && w.end() > start) {
                    add(lines, new Box(block.pageAt(w.start()), w.x0(), w.y0(), w.x1(), w.y1()));
                }
            }
        }
        return lines;
    }

    private static void add(List<Box> lines, Box word) {
        Box last = lines.isEmpty() ? null : lines.getLast();
        if (last != null && last.page() == word.page()
                && Math.abs(last.y0() - word.y0()) < SAME_LINE * (word.y1() - word.y0())) {
            lines.set(lines.size() - 1, new Box(last.page(), Math.min(last.x0(), word.x0()),
                    Math.min(last.y0(), word.y0()), Math.max(last.x1(), word.x1()), Math.max(last.y1(), word.y1())));
        } else {
            lines.add(word);
        }
    }
}
