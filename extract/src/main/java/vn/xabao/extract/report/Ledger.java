package vn.xabao.extract.report;

/** Every numeral of the text by what became of it. The parts add up to {@code numerals}. */
public record Ledger(int numerals, int figures, int dates, int documentNumbers, int legalReferences, int sectionNumbers,
        int pageNumbers, int names, int other, int unexplained) {
}
