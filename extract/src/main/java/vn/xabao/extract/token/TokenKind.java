package vn.xabao.extract.token;

/** The shapes of tokens. */
public enum TokenKind {
    /** A number in digits, or in words once the number annotator has read it. */
    NUMBER,
    /** Day, month and year. */
    DATE,
    /** Month and year. */
    MONTH,
    /** Number and symbol of a document, such as {@code 187/BC-UBND}. */
    DOCUMENT_NUMBER,
    /** The number of a heading or list item at the start of a block. */
    ENUMERATOR,
    /** Letters with a digit, such as {@code Covid-19}. */
    NAME,
    /** A unit that holds a digit, such as {@code m2}. */
    SQUARE_UNIT,
    /** Capitals only. */
    ABBREVIATION,
    /** A syllable or other word. */
    WORD,
    /** A footnote mark. */
    SUPERSCRIPT,
    /** Anything else that is not space. */
    PUNCTUATION;

    /** Whether tokens of this kind count in the ledger. */
    public boolean isNumeral() {
        return switch (this) {
            case NUMBER, DATE, MONTH, DOCUMENT_NUMBER, ENUMERATOR, NAME, SQUARE_UNIT -> true;
            default -> false;
        };
    }
}
