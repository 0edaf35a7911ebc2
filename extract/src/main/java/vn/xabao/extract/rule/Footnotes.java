package vn.xabao.extract.rule;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.token.Keys;
import vn.xabao.extract.token.TokenKind;

/** The figures that footnotes are called from: "đạt 19,6%¹" says what "¹ xã bên đạt 13,4%" is about. */
final class Footnotes {

    private final Map<String, Called> called = new HashMap<>();

    /** Notes the marks of a line and the figure before each. */
    void note(Line line, Map<Integer, Candidate> best) {
        for (int i = 1; i < line.size(); i++) {
            if (isMark(line, i)) {
                for (Candidate c : best.values()) {
                    if (c.number() < i && c.isFigure() && c.inWords() == null) {
                        called.put(line.low(i), new Called(c, line.token(c.number()).get(Keys.Dimension.class)));
                    }
                }
            }
        }
    }

    /** What a footnote is called from; null for other lines. */
    @Nullable
    Called of(Line line) {
        return isMark(line, 0) ? called.get(line.low(0)) : null;
    }

    private static boolean isMark(Line line, int i) {
        return i < line.size() && line.token(i).get(Keys.Kind.class).equals(TokenKind.SUPERSCRIPT.name());
    }

    /** @param dimension what the figure measures */
    record Called(Candidate figure, String dimension) {
    }
}
