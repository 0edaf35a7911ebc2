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
    /** The same in a sentence. */
    Cue at(int start, int end) {
        return new Cue(start, end, frame, facet, value);
    }
}
