package vn.xabao.extract.rule;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.number.Units;
import vn.xabao.extract.token.Keys;

/**
 * From a number to the figure that it is compared with: in "08 vụ (giảm 02 vụ so với cùng kỳ)" the change follows its
 * figure, and nothing stands between but words of comparison.
 */
final class Bridge {

    private static final String PERCENT = "percent";
    private static final Set<String> STOPS = Set.of(",", ";", "(", ")", "–", "-");
    private static final int LONGEST_REST = 6;
    private static final int SHORT_REST = 2;

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

    /** The nearest figure of the same unit: the last one before a number, unless a semicolon parts them. */
    @Nullable
    Candidate nearest(int number) {
        Candidate before = null;
        for (Candidate c : best.values()) {
            before = c.isFigure() && c.number() < number && isSameUnit(c, number) ? c : before;
        }
        return before == null || Phrases.occurs(line.tokens(), before.number(), number, ";") ? around(number) : before;
    }

    /** A rule with a scope of its own tells nothing of other times. */
    private boolean isSameUnit(Candidate c, int number) {
        String dimension = family(number);
        String counted = c.isZero() || !line.isNumber(c.number())
                ? Catalogue.standard().get(c.indicators().getFirst()).unit()
                : family(c.number());
        return !dimension.equals("none") && !dimension.equals("thing") && dimension.equals(counted)
                && c.rule().scope() == null;
    }

    private String dimension(int number) {
        return line.token(number).get(Keys.Dimension.class);
    }

    /** Points of a percentage are differences of percentages; an income is money. */
    private String family(int number) {
        String dimension = dimension(number);
        return switch (dimension) {
            case "percentage_points" -> PERCENT;
            case "none", "thing" -> dimension;
            default -> Units.standard().family(line.token(number).get(Keys.UnitName.class));
        };
    }

    /**
     * Behind the figure may follow the rest of its clause and clauses with numbers of other units; the clause of the
     * number itself is made of words of comparison.
     */
    private boolean leads(Candidate figure, int number) {
        int own = number;
        while (own > figure.to() && !STOPS.contains(line.low(own - 1))) {
            own--;
        }
        boolean compared = true;
        for (int i = own; i < number; i++) {
            compared &= isAside(i) || words.contains(line.low(i));
        }
        return compared && isRestOf(figure, own);
    }

    private boolean isRestOf(Candidate figure, int end) {
        boolean told = true;
        int words = 0;
        for (int i = after(figure); i < end; i++) {
            if (STOPS.contains(line.low(i))) {
                if (!told && words > SHORT_REST) {
                    return false;
                }
                told = i + 1 >= end;
                words = 0;
            } else if (line.isNumber(i)) {
                told = true;
                if (line.isQuantity(i) && dimension(i).equals(dimension(figure.number()))) {
                    return false;
                }
            } else if (++words > LONGEST_REST) {
                return false;
            }
        }
        return told;
    }

    private int after(Candidate figure) {
        return figure.isZero() ? figure.to() : Math.max(figure.to(), line.afterUnit(figure.number()));
    }

    /** A year, a share in brackets, the unit of a number. */
    private boolean isAside(int i) {
        return line.isNumber(i) && (!line.isQuantity(i) || dimension(i).equals(PERCENT)) || line.inUnit(i);
    }
}
