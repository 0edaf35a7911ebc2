package vn.xabao.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Block.Role;

/** Finds for each footnote the nearest block that holds its superscript number, on its own page if it can. */
final class FootnoteCalls {

    private static final int FARTHEST = 200;
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

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
        RawDocument.Block said = blocks.get(note);
        String number = Markers.noteNumber(said.text());
        if (number.isEmpty()) {
            return null;
        }
        Pattern call = Pattern.compile("(?<!^|\\b[kcd]?m|[" + DIGITS + "])" + number + "(?![" + DIGITS + "])");
        Integer far = null;
        for (int i : nearestFirst(blocks, note)) {
            RawDocument.Block b = blocks.get(i);
            if (b.role() != Role.FOOTNOTE && !b.role().isSetAside() && call.matcher(b.text()).find()) {
                if (standsOn(b, said.page())) {
                    return i;
                }
                far = far == null ? i : far;
            }
        }
        return far;
    }

    /** The block right after the notes, which they may interrupt, then those before from the last to the first. */
    private static List<Integer> nearestFirst(List<RawDocument.Block> blocks, int note) {
        List<Integer> order = new ArrayList<>();
        int next = note + 1;
        while (next < blocks.size()
                && (blocks.get(next).role() == Role.FOOTNOTE || blocks.get(next).role().isSetAside())) {
            next++;
        }
        if (next < blocks.size()) {
            order.add(next);
        }
        for (int i = note - 1; i >= Math.max(0, note - FARTHEST); i--) {
            order.add(i);
        }
        return order;
    }

    private static boolean standsOn(RawDocument.Block b, int page) {
        return b.page() == page || b.pageBreaks().stream().anyMatch(p -> p.page() == page);
    }
}
