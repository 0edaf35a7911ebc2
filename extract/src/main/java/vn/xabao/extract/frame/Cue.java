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

    /** Words for the thing itself are still told where longer words say more about it. */
    boolean staysIn(Cue wider) {
        return facet == 0 && value == 1 && wider.facet != 0;
    }

    /** The same in a sentence. */
    Cue at(int start, int end) {
        return new Cue(start, end, frame, facet, value);
    }
}
