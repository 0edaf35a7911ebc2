package vn.xabao.search.query;

/**
 * What a match is worth; 0 leaves it out. Measured on law questions and on hand-made noise: pairs are worth 0.07 of mean
 * reciprocal rank, and folded matches of short queries must stay well below exact ones.
 *
 * @param exact a syllable with its marks
 * @param folded a syllable without regard to marks
 * @param pairExact two neighbours with their marks
 * @param wholeExact all syllables near each other, in this order
 */
record Weights(float exact, float folded, float pairExact, float pairFolded, float wholeExact, float wholeFolded) {

    static final float PAIR = 2;

    private static final Weights FEW_SYLLABLES = new Weights(1, 0.35f, PAIR, 0.7f, 1, 0.35f);
    private static final Weights MANY_SYLLABLES = new Weights(1, 0.35f, PAIR, 1.2f, 1, 0.6f);
    private static final int FEW = 3;

    static final Weights WITHOUT_MARKS = new Weights(0, 1, 0, PAIR, 0, 1);
    static final Weights MARKS_PUT_BACK = new Weights(1, 0, PAIR, 0, 1, 0);

    /** What the query with its marks put back is worth beside the query as typed. */
    static final float RESTORED = 0.7f;
    static final float QUOTED_FOLDED = 0.35f;
    /** Of another form, shared by its tokens: what was typed comes first. */
    static final float OTHER_FORM = 0.8f;
    static final float OTHER_FORM_FOLDED = 0.3f;
    static final float HEADING = 2;
    static final float TITLE = 3;

    /** The fewer syllables, the more of them look like others by chance. */
    static Weights withMarks(long syllables) {
        return syllables <= FEW ? FEW_SYLLABLES : MANY_SYLLABLES;
    }
}
