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
    private static final BreakPattern HEAD = new BreakPattern("break_in_head");
    private static final BreakPattern TAIL = new BreakPattern("break_in_tail");
    private static final List<String> MOTTO_HINTS = WORDING.hints("motto");
    private static final List<String> PARTY_MOTTO_HINTS = WORDING.hints("party_motto");
    private static final List<String> DATELINE_HINTS = WORDING.hints("dateline_run");

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

    private static List<String> pieces(List<String> lines, BreakPattern breaks) {
        List<String> pieces = new ArrayList<>();
        int room = LONGEST;
        for (String line : lines) {
            int end = Math.min(line.length(), room);
            room -= end;
            String apart = end == 0 ? "" : apart(line.substring(0, end), breaks);
            if (apart.indexOf('\n') < 0) {
                add(pieces, apart);
            } else {
                apart.lines().forEach(piece -> add(pieces, piece));
            }
            add(pieces, line.substring(end));
        }
        return pieces;
    }

    private static String apart(String line, BreakPattern breaks) {
        String apart = replace(line, MOTTO, MOTTO_HINTS, "\n");
        apart = breaks == HEAD ? replace(apart, PARTY_MOTTO, PARTY_MOTTO_HINTS, "\n") : apart;
        apart = replace(apart, DATELINE, DATELINE_HINTS, "\n$0\n");
        return breaks.apply(apart);
    }

    /** Most lines hold none of the hints, one of which is in every match. */
    private static String replace(String line, Pattern pattern, List<String> hints, String by) {
        return Wording.anyIn(line, hints) ? pattern.matcher(line).replaceAll(by) : line;
    }

    private static void add(List<String> pieces, String piece) {
        if (!piece.isBlank()) {
            pieces.add(piece.strip());
        }
    }
}
