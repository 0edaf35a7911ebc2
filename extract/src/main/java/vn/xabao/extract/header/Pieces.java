package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks lines of a head or tail where several of its fields have been run together, and drops the mottoes. */
final class Pieces {

    private static final Wording WORDING = Wording.DOCUMENT;
    private static final Pattern MOTTO = WORDING.pattern("motto");
    private static final Pattern PARTY_MOTTO = WORDING.pattern("party_motto");
    private static final Pattern DATELINE = WORDING.pattern("dateline_run");
    private static final Pattern HEAD = WORDING.pattern("break_in_head");
    private static final Pattern TAIL = WORDING.pattern("break_in_tail");

    /** Fields stand in the first so many characters; what follows is text. */
    private static final int LONGEST = 1500;

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
        int room = LONGEST;
        for (String line : lines) {
            int end = Math.min(line.length(), room);
            room -= end;
            for (String piece : apart(line.substring(0, end), breaks).split("\n")) {
                add(pieces, piece);
            }
            add(pieces, line.substring(end));
        }
        return pieces;
    }

    private static String apart(String line, Pattern breaks) {
        String apart = MOTTO.matcher(line).replaceAll("\n");
        apart = PARTY_MOTTO.matcher(apart).replaceAll(breaks == HEAD ? "\n" : "$0");
        apart = DATELINE.matcher(apart).replaceAll("\n$0\n");
        return breaks.matcher(apart).replaceAll("\n");
    }

    private static void add(List<String> pieces, String piece) {
        if (!piece.isBlank()) {
            pieces.add(piece.strip());
        }
    }
}
