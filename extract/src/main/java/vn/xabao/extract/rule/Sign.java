package vn.xabao.extract.rule;

/** What speaks for or against a reading; {@code confidence.yaml} says how much. */
public enum Sign {
    /** What the number is about was found more than a clause away. */
    FAR_TOPIC,
    /** The rule reads the number only because of what the words around are about. */
    BY_TOPIC,
    /** The rule file itself doubts the rule. */
    UNSURE_RULE,
    /** At least four words of the rule stand there. */
    MANY_WORDS,
    /** The unit counts things of any kind, or is of another dimension than the indicator's. */
    LOOSE_UNIT,
    /** A word of negation, or words that state a value, not a number. */
    IN_WORDS,
    /** Another rule reads something else out of the same number. */
    CONTESTED,
    /** Another rule reads the same out of the same number. */
    CONFIRMED,
    /** Out of the words around it by a frame, where no rule reads it. */
    FRAMED,
    /** Words around it that the frame does not know. */
    STRANGE_WORDS,
    /** A rate behind its count. */
    RATE,
    PREVIOUS, TARGET, OTHER_PLACE,
    /** Stands among the tasks to come or in directions from above. */
    AHEAD,
    APPROXIMATE,
    /** Out of the cell of a table. */
    TABLE,
    /** Out of an official form. */
    FORM,
    /** The report states the same elsewhere. */
    REPEATED,
    /** The report states something else elsewhere. */
    CONTRADICTED,
    /** Contradicted by what stands before it. */
    LATER,
    /** Contradicted by something larger, of which it may be a part. */
    SMALLER,
    /** A commune seldom has so many or so few. */
    UNUSUAL
}
