package vn.xabao.extract.table;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a label says about the time of its values.
 *
 * @param span as in {@link vn.xabao.extract.report.Period}
 * @param from ISO date where a stretch between two dates is named
 * @param words the words that name the stretch or the year
 */
record Time(Set<Effect> effects, @Nullable Integer year, @Nullable String span, @Nullable String from,
        @Nullable String to, String words) {

    static final Time NONE = new Time(Set.of(), null, null, null, null, "");

    enum Effect {
        DIFFERENCE, INCREASE, DECREASE, RELATIVE, OTHER, CUMULATIVE, PREVIOUS, PLAN, CURRENT
    }

    static Time ofYear(Integer year) {
        return new Time(Set.of(), year, null, null, null, year.toString());
    }

    boolean has(Effect effect) {
        return effects.contains(effect);
    }

    boolean isChange() {
        return has(Effect.DIFFERENCE) || has(Effect.INCREASE) || has(Effect.DECREASE);
    }

    boolean isStated() {
        return !equals(NONE);
    }

    /** Both together; where both name a year or a stretch, the inner one's holds. */
    Time and(Time inner) {
        if (!inner.isStated() || !isStated()) {
            return inner.isStated() ? inner : this;
        }
        Set<Effect> all = EnumSet.noneOf(Effect.class);
        all.addAll(effects);
        all.addAll(inner.effects);
        return new Time(all, inner.year == null ? year : inner.year, inner.span == null ? span : inner.span,
                inner.from == null ? from : inner.from, inner.to == null ? to : inner.to,
                (words + " " + inner.words).strip());
    }

    Time with(Effect effect) {
        return and(new Time(Set.of(effect), null, null, null, null, ""));
    }
}
