package vn.xabao.extract.header;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stretches of a text that tell what lies beside: from "giáp" to the end of the sentence. */
final class NeighbourClauses {

    private static final HintedPattern NEIGHBOUR = Wording.PLACE.hinted("neighbour");
    private static final Pattern END = Wording.PLACE.pattern("sentence_end");

    /** End by start. */
    private final TreeMap<Integer, Integer> stretches = new TreeMap<>();

    private NeighbourClauses() {
    }

    static NeighbourClauses of(String text) {
        NeighbourClauses all = new NeighbourClauses();
        Matcher end = END.matcher(text);
        for (MatchResult neighbour : NEIGHBOUR.find(text)) {
            if (!all.hold(neighbour.start())) {
                all.stretches.put(neighbour.start(), end.find(neighbour.end()) ? end.end() : text.length());
            }
        }
        return all;
    }

    boolean hold(int offset) {
        Map.Entry<Integer, Integer> stretch = stretches.floorEntry(offset);
        return stretch != null && offset < stretch.getValue();
    }
}
