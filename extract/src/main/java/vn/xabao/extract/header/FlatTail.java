package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** Parts the tail from the text that it has been run together with. */
final class FlatTail {

    private static final HintedPattern BEGINS = Wording.DOCUMENT.hinted("tail_begins");
    /** A line that may hold more than a paragraph's end and a tail. */
    private static final int LONG = 300;
    /** A tail is not longer. */
    private static final int LONGEST = 1500;

    private FlatTail() {
    }

    static List<String> apart(List<String> lines) {
        if (lines.stream().noneMatch(line -> line.length() > LONG)) {
            return lines;
        }
        List<String> apart = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            add(apart, lines.get(i), i == lines.size() - 1);
        }
        return apart;
    }

    /** Closing sentence and recipients begin a line; without them, the last sentences of the last line do. */
    private static void add(List<String> apart, String line, boolean last) {
        int from = 0;
        if (line.length() > LONG) {
            for (MatchResult mark : BEGINS.find(line)) {
                apart.add(line.substring(from, mark.start()).strip());
                from = mark.start();
            }
            int sentence = last && from == 0 && line.length() > LONGEST
                    ? line.indexOf(". ", line.length() - LONGEST) + 1
                    : 0;
            if (sentence > 0) {
                apart.add(line.substring(0, sentence).strip());
                from = sentence;
            }
        }
        apart.add(line.substring(from).strip());
    }
}
