package vn.xabao.extract.report;

/**
 * One numeral of the text and what became of it; the {@link Ledger} counts them.
 *
 * @param start first UTF-16 unit in the text
 * @param end the unit after the last
 */
public record Numeral(int start, int end, Use use) {

    /** In the order of the ledger. */
    public enum Use {
        FIGURES, DATES, DOCUMENT_NUMBERS, LEGAL_REFERENCES, SECTION_NUMBERS, PAGE_NUMBERS, NAMES, OTHER, UNEXPLAINED
    }
}
