package vn.xabao.extract.evaluate;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What stated confidence is worth: facts that are right or wrong, by the confidence they were read with.
 *
 * @param bins from low to high, empty ones included
 * @param expectedCalibrationError mean distance of a bin's stated confidence from its measured precision, weighted by
 *     its facts; null where nothing was read
 * @param high facts with confidence of at least 0.9
 */
public record Reliability(List<Bin> bins, @Nullable Double expectedCalibrationError, Bin high) {

    /** From this confidence on people may rely on a figure without looking. */
    static final double HIGH = 0.9;

    private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, HIGH, 0.95, 1};

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * Facts with confidence from {@code from} to below {@code to}; the last bin holds 1 too.
     *
     * @param stated mean confidence; null where there are no facts
     * @param precision share that is right; null where there are no facts
     */
    public record Bin(double from, double to, int facts, int right, @Nullable Double stated,
            @Nullable Double precision) {

        static Bin of(double from, double to, List<Guess> guesses) {
            List<Guess> own = guesses.stream()
                    .filter(g -> g.confidence() >= from && (g.confidence() < to || to == 1)).toList();
            int right = (int) own.stream().filter(Guess::right).count();
            Double stated = own.isEmpty()
                    ? null
                    : Double.valueOf(own.stream().mapToDouble(Guess::confidence).sum() / own.size());
            return new Bin(from, to, own.size(), right, stated, Score.share(right, own.size()));
        }

        private double error() {
            return stated == null || precision == null ? 0 : Math.abs(stated - precision) * facts;
        }
    }

    /** A fact that counts, as read. */
    record Guess(double confidence, boolean right) {
    }

    static Reliability of(List<Guess> guesses) {
        List<Bin> bins = IntStream.range(1, BOUNDS.length)
                .mapToObj(i -> Bin.of(BOUNDS[i - 1], BOUNDS[i], guesses)).toList();
        Double error = guesses.isEmpty()
                ? null
                : Double.valueOf(bins.stream().mapToDouble(Bin::error).sum() / guesses.size());
        return new Reliability(bins, error, Bin.of(HIGH, 1, guesses));
    }
}
