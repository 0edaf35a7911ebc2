package vn.xabao.extract.evaluate;

/** What went wrong with a fact, as far as its value and words tell. */
public enum Cause {
    /** The right value of the right indicator, said of another time or place. */
    SCOPE,
    /** The right value out of the same words, under another indicator. */
    INDICATOR,
    /** Another value out of the same words. */
    VALUE,
    /** Read as a quantity that fits no indicator. */
    UNNAMED,
    /** Nothing near was read. */
    UNREAD,
    /** The file could not be read. */
    NO_RECORD,
    /** Read, with nothing near it labelled. */
    UNLABELLED
}
