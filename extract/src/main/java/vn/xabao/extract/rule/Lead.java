package vn.xabao.extract.rule;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.token.Keys;

/** The line that leads a list in, such as "Kết quả tuyên truyền:" before items that begin with a dash. */
final class Lead {

    private static final Set<String> DASHES = Set.of("-", "–", "+", "*", "•");
    private static final int LONGEST = 25;

    private @Nullable Line line;

    /** The line that leads to the block this sentence begins; an item leads no items of its own kind. */
    @Nullable
    Line of(CoreMap sentence) {
        String dash = dash(sentence.get(CoreAnnotations.TokensAnnotation.class));
        if (dash.isEmpty() || line != null && dash.equals(dash(line.tokens()))) {
            line = null;
        }
        return line;
    }

    void note(Line last) {
        if (last.size() <= LONGEST && last.low(last.size() - 1).equals(":")) {
            line = last;
        }
    }

    private static String dash(List<CoreLabel> tokens) {
        String first = tokens.isEmpty() ? "" : tokens.getFirst().get(Keys.Low.class);
        return DASHES.contains(first) ? first : "";
    }
}
