package vn.xabao.extract.frame;

/**
 * Words of a sentence that tell something.
 *
 * @param from first token
 * @param to token after
 * @param frame index of the frame
 */
record Cue(int from, int to, int frame, int facet, int value) {

    boolean isIn(int start, int end) {
        return from >= start && to <= end;
    }

    boolean holds(int token) {
        return from <= token && token < to;
    }

    /** Words for the thing itself are still told where longer words say more about it. */
    boolean isWithin(Cue other) {
        boolean thing = facet == 0 && value == 1 && other.facet != 0;
        return !thing && frame == other.frame && from >= other.from && to <= other.to
                && to - from < other.to - other.from;
    }
}
