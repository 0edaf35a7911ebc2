package vn.xabao.extract.rule;

import org.jspecify.annotations.Nullable;

/**
 * What the cues read so far say of the numbers that follow.
 *
 * @param cueEnd the token after the last cue, -1 for none
 */
record ScopeState(Cues.Effect time, @Nullable String period, @Nullable String place, int cueEnd) {

    static final ScopeState START = new ScopeState(Cues.Effect.CURRENT, null, null, -1);

    ScopeState at(@Nullable String otherPlace, int end) {
        return new ScopeState(time, period, otherPlace, end);
    }

    ScopeState in(Cues.Effect otherTime, @Nullable String otherPeriod, int end) {
        return new ScopeState(otherTime, otherPeriod, place, end);
    }

    /** For another sentence, whose tokens are counted anew. */
    ScopeState carried() {
        return new ScopeState(time, period, place, -1);
    }
}
