package vn.xabao.extract.header;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * The stretches of a text that tell what lies beside: from "giáp" to the end of the sentence. Asked from the front to the
 * back, each sentence is looked through once, and only those that are asked for.
 */
final class NeighbourClauses {

    private static final HintedPattern NEIGHBOUR = Wording.PLACE.hinted("neighbour");

    private final String text;
    private final Matcher end;
    /** The sentence last asked for, how far it was looked through, and where its stretch begins. */
    private int sentence = -1;
    private int searched;
    private int stretch;

    NeighbourClauses(String text) {
        this.text = text;
        this.end = Wording.PLACE.pattern("sentence_end").matcher(text).useTransparentBounds(true);
    }

    boolean hold(int offset) {
        int start = startOfSentence(offset);
        if (start != sentence || searched > offset) {
            sentence = start;
            searched = start;
            stretch = Integer.MAX_VALUE;
        }
        if (stretch == Integer.MAX_VALUE) {
            List<MatchResult> found = NEIGHBOUR.find(text, searched, offset);
            stretch = found.isEmpty() ? stretch : found.getFirst().start();
            searched = Math.max(start, offset - 1);
        }
        return stretch <= offset;
    }

    private int startOfSentence(int offset) {
        for (int i = offset - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '\n' || c == '.' && end.region(i, text.length()).lookingAt()) {
                return i + 1;
            }
        }
        return 0;
    }
}
