package vn.xabao.extract.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.token.Keys;

/**
 * A number that no rule reads may be what was planned of the figure beside it, or what was done of a plan: "420/430 ha,
 * đạt 97,7 % kế hoạch", "kế hoạch 430 ha, thực hiện 420 ha".
 */
final class Planned {

    private static final int LONGEST_TAIL = 4;

    private final Vocabulary vocabulary;

    Planned(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Scope of a number; what was planned stands behind the stroke. */
    Scope scope(Line line, int number, SentenceScopes scopes) {
        Scope found = scopes.at(number);
        return isDenominator(line, number) && isOfPlan(line, number)
                ? new Scope(Figure.Scope.TARGET, null, found.place(), 1, found.apart(), true, true)
                : found;
    }

    private boolean isOfPlan(Line line, int number) {
        int after = line.afterUnit(number);
        int share = after;
        while (share < line.size() && share - after < LONGEST_TAIL && !line.isNumber(share)) {
            share++;
        }
        return Phrases.startsAt(line.tokens(), after, vocabulary.plans())
                || line.isNumber(share) && line.token(share).get(Keys.Dimension.class).equals("percent")
                        && Phrases.startsAt(line.tokens(), line.afterUnit(share), vocabulary.plans());
    }

    /** The figure that a planned number is of. */
    @Nullable
    Candidate of(Line line, int number, Map<Integer, Candidate> best, Bridge bridge) {
        Candidate done = isDenominator(line, number) ? best.get(number - 2) : null;
        return done != null && done.isFigure() ? done : isDenominator(line, number) ? null : bridge.nearest(number);
    }

    private static boolean isDenominator(Line line, int number) {
        return line.low(number - 1).equals("/") && line.isNumber(number - 2);
    }

    /** The figure that a number is of which stands behind what was planned of it. */
    @Nullable
    Candidate done(Line line, int number, Map<Integer, Candidate> best, SentenceScopes scopes) {
        int i = number - 1;
        while (i >= 0 && !line.isNumber(i)) {
            i--;
        }
        Candidate plan = best.get(i);
        if (plan == null || !plan.isFigure() || plan.inWords() != null || !scopes.at(i).planned()) {
            return null;
        }
        String dimension = line.token(number).get(Keys.Dimension.class);
        boolean same = dimension.equals(line.token(i).get(Keys.Dimension.class)) && !dimension.equals("none")
                && !dimension.equals("thing");
        int from = line.afterUnit(i);
        return same && vocabulary.done().stream().anyMatch(d -> Phrases.occurs(line.tokens(), from, number, d))
                ? plan
                : null;
    }
}
