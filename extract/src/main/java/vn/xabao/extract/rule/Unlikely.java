package vn.xabao.extract.rule;

import java.util.List;

/**
 * What is more likely wrong than right is not told: the number stays, as a quantity without an indicator. The threshold
 * stands in {@code confidence.yaml}.
 */
public final class Unlikely {

    private Unlikely() {
    }

    /** The readings in their order; words without a number that tell nothing likely are left out. */
    public static List<Reading> settle(String text, List<Reading> readings) {
        double least = Confidence.standard().least();
        return readings.stream().filter(r -> r.confidence() >= least || !r.signs().contains(Sign.IN_WORDS))
                .map(r -> r.confidence() >= least ? r : r.withoutIndicator(text)).toList();
    }
}
