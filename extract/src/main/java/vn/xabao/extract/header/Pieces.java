package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Breaks lines of a head or tail where several of its fields have been run together, and drops the mottoes. */
final class Pieces {

    private static final Wording WORDING = Wording.DOCUMENT;
    private static final Pattern MOTTO = WORDING.pattern("motto");
    private static final Pattern PARTY_MOTTO = WORDING.pattern("party_motto");
    private static final Pattern DATELINE = WORDING.pattern("dateline_run");
    private static final Pattern HEAD = WORDING.pattern("break_in_head");
    private static final Pattern TAIL = WORDING.pattern("break_in_tail");

    private Pieces() {
    }

    static List<String> ofHead(List<String> lines) {
        return pieces(lines, HEAD);
    }

    static List<String> ofTail(List<String> lines) {
        return pieces(lines, TAIL);
    }

    private static List<String> pieces(List<String> lines, Pattern breaks) {
        List<String> pieces = new ArrayList<>();
        for (String line : lines) {
            String apart = MOTTO.matcher(line).replaceAll("\n");
            apart = PARTY_MOTTO.matcher(apart).replaceAll(breaks == HEAD ? "\n" : "$0");
            apart = DATELINE.matcher(apart).replaceAll("\n$0\n");
            apart = breaks.matcher(apart).replaceAll("\n");
            for (String piece : apart.split("\n")) {
                add(pieces, clean(piece));
            }
        }
        return pieces;
    }

    private static void add(List<String> pieces, @Nullable String piece) {
        if (piece != null) {
            pieces.add(piece);
        }
    }

    private static @Nullable String clean(String piece) {
        String s = piece.strip();
        return s.isEmpty() ? null : s;
    }
}
