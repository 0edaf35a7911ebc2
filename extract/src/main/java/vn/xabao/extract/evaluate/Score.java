package vn.xabao.extract.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * Counts and the rates made of them.
 *
 * @param right facts that are labelled and read
 * @param wrong facts that are read and not labelled
 * @param missed facts that are labelled and not read
 * @param precision share of the read that is labelled; null where nothing is read
 * @param recall share of the labelled that is read; null where nothing is labelled
 * @param f1 their harmonic mean; null where there is nothing at all
 */
public record Score(int right, int wrong, int missed, @Nullable Double precision, @Nullable Double recall,
        @Nullable Double f1) {

    static Score of(int right, int wrong, int missed) {
        return new Score(right, wrong, missed, share(right, right + wrong), share(right, right + missed),
                share(2 * right, 2 * right + wrong + missed));
    }

    /** The part of the whole; null where the whole is nothing. */
    static @Nullable Double share(int part, int whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
