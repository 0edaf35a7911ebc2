package vn.xabao.extract.rule;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.token.Keys;
import vn.xabao.extract.token.TokenKind;

/**
 * What stands before the items of a list: the line that leads it in, such as "Kết quả tuyên truyền:", or, for an item that
 * is a mere label such as "Số lượt người tham dự: 310", the item above.
 */
final class Lead {

    private static final Set<String> DASHES = Set.of("-", "–", "+", "*", "•");
    private static final int LONGEST = 25;

    private final List<String> labels;
    private @Nullable Line lead;
    private @Nullable Line previous;

    /** @param labels words that begin labels */
    Lead(List<String> labels) {
        this.labels = labels;
    }

    /** The line that leads to the block this sentence begins; an item leads no items of its own kind. */
    @Nullable
    Line of(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        String mark = mark(tokens);
        if (mark.isEmpty() || lead != null && mark.equals(mark(lead.tokens()))) {
            lead = null;
        }
        boolean below = previous != null && previous.size() <= LONGEST && mark.equals(mark(previous.tokens()));
        return below && isLabel(tokens, mark.isEmpty() ? 0 : 1) ? previous : lead;
    }

    void note(Line last) {
        previous = last;
        if (last.size() <= LONGEST && last.low(last.size() - 1).equals(":")) {
            lead = last;
        }
    }

    private boolean isLabel(List<CoreLabel> tokens, int at) {
        return Phrases.startsAt(tokens, at, labels)
                && !(at + 1 < tokens.size() && tokens.get(at + 1).get(Keys.Low.class).equals(":"));
    }

    /** The mark of a list item; all numbers are one kind. */
    private static String mark(List<CoreLabel> tokens) {
        CoreLabel first = tokens.getFirst();
        String low = first.get(Keys.Low.class);
        return first.get(Keys.Kind.class).equals(TokenKind.ENUMERATOR.name()) ? "1" : DASHES.contains(low) ? low : "";
    }
}
