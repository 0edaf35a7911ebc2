package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stretches of a text that tell what lies beside: from "giáp" to the end of the sentence. */
final class NeighbourClauses {

    private static final Pattern NEIGHBOUR = Wording.PLACE.pattern("neighbour");
    private static final Pattern END = Wording.PLACE.pattern("sentence_end");

    private record Stretch(int start, int end) {
    }

    private final List<Stretch> stretches = new ArrayList<>();

    private NeighbourClauses() {
    }

    static NeighbourClauses of(String text) {
        NeighbourClauses all = new NeighbourClauses();
        Matcher neighbour = NEIGHBOUR.matcher(text);
        Matcher end = END.matcher(text);
        int at = 0;
        while (neighbour.find(at)) {
            at = end.find(neighbour.end()) ? end.end() : text.length();
            all.stretches.add(new Stretch(neighbour.start(), at));
            if (at >= text.length()) {
                break;
            }
        }
        return all;
    }

    boolean hold(int offset) {
        return stretches.stream().anyMatch(s -> offset >= s.start() && offset < s.end());
    }
}
