package vn.xabao.extract.rule;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.token.Keys;

/**
 * From a number to the figure that it is compared with: in "08 vụ (giảm 02 vụ so với cùng kỳ)" the change follows its
 * figure, and nothing stands between but words of comparison.
 */
final class Bridge {

    private static final String PERCENT = "percent";

    private final Line line;
    private final Map<Integer, Candidate> best;
    private final Set<String> words;

    Bridge(Line line, Map<Integer, Candidate> best, Set<String> words) {
        this.line = line;
        this.best = best;
        this.words = words;
    }

    /** The figure of the same unit right before a number. */
    @Nullable
    Candidate before(int number) {
        Candidate nearest = null;
        for (Candidate c : best.values()) {
            nearest = c.isFigure() && c.number() < number && isSameUnit(c, number) ? c : nearest;
        }
        return nearest != null && leads(nearest, number) ? nearest : null;
    }

    /** The nearest figure of the same unit behind a number, or else the last before it. */
    @Nullable
    Candidate around(int number) {
        Candidate after = null;
        Candidate last = null;
        for (Candidate c : best.values()) {
            if (c.isFigure() && isSameUnit(c, number)) {
                last = c.number() < number ? c : last;
                after = c.number() > number && after == null ? c : after;
            }
        }
        return after == null ? last : after;
    }

    /** A rule with a scope of its own tells nothing of other times. */
    private boolean isSameUnit(Candidate c, int number) {
        String dimension = dimension(number).equals("percentage_points") ? PERCENT : dimension(number);
        String counted = c.isZero()
                ? Catalogue.standard().get(c.indicators().getFirst()).unit()
                : dimension(c.number());
        return !dimension.equals("none") && !dimension.equals("thing") && dimension.equals(counted)
                && c.rule().scope() == null;
    }

    private String dimension(int number) {
        return line.token(number).get(Keys.Dimension.class);
    }

    private boolean leads(Candidate figure, int number) {
        int from = figure.isZero() ? figure.to() : Math.max(figure.to(), line.afterUnit(figure.number()));
        for (int i = from; i < number; i++) {
            boolean aside = line.isNumber(i) && (!line.isQuantity(i) || dimension(i).equals(PERCENT));
            if (!aside && !line.inUnit(i) && !words.contains(line.low(i))) {
                return false;
            }
        }
        return true;
    }
}
