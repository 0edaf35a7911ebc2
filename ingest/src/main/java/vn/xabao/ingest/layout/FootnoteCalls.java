package vn.xabao.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Block.Role;

/** Finds for each footnote the nearest block that holds its superscript number: a later one only if it is the next. */
final class FootnoteCalls {

    private FootnoteCalls() {
    }

    static List<RawDocument.Block> link(List<RawDocument.Block> blocks) {
        List<RawDocument.Block> linked = new ArrayList<>(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            RawDocument.Block b = blocks.get(i);
            if (b.role() == Role.FOOTNOTE && b.caller() == null) {
                linked.set(i, new RawDocument.Block(b.role(), b.page(), b.path(), b.text(), b.words(), b.pageBreaks(),
                        caller(blocks, i)));
            }
        }
        return linked;
    }

    private static @Nullable Integer caller(List<RawDocument.Block> blocks, int note) {
        String number = Markers.noteNumber(blocks.get(note).text());
        if (number.isEmpty()) {
            return null;
        }
        int next = note + 1;
        while (next < blocks.size() && blocks.get(next).role() == Role.FOOTNOTE) {
            next++;
        }
        if (next < blocks.size() && calls(blocks.get(next), number)) {
            return next;
        }
        for (int i = note - 1; i >= 0; i--) {
            if (calls(blocks.get(i), number)) {
                return i;
            }
        }
        return null;
    }

    private static boolean calls(RawDocument.Block b, String number) {
        return b.role() != Role.FOOTNOTE && !b.role().isSetAside() && b.text().indexOf(number) > 0;
    }
}
