package vn.xabao.extract.rule;

import java.util.Map;
import java.util.Set;
import vn.xabao.extract.catalogue.Resources;

/**
 * How likely a reading with these signs is right: a logistic model whose weights were fitted on labelled reports, see
 * {@code confidence.yaml}.
 */
public final class Confidence {

    private static final Confidence STANDARD = new Confidence(
            Resources.yaml(Confidence.class, "confidence.yaml", File.class));
    private static final double STEPS = 1000;

    private final double least;
    private final double start;
    private final double[] weights = new double[Sign.values().length];

    private Confidence(File file) {
        least = file.least();
        start = file.start();
        file.weights().forEach((sign, weight) -> weights[sign.ordinal()] = weight);
    }

    public static Confidence standard() {
        return STANDARD;
    }

    /** From 0 to 1, to three places. */
    public double of(Set<Sign> signs) {
        double sum = start;
        for (Sign sign : signs) {
            sum += weights[sign.ordinal()];
        }
        return Math.round(STEPS / (1 + Math.exp(-sum))) / STEPS;
    }

    /** What is less likely than this is not told. */
    double least() {
        return least;
    }

    private record File(String fitted, double least, double start, Map<Sign, Double> weights) {
    }
}
