package vn.xabao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.xabao.extract.evaluate.Gold;
import vn.xabao.extract.rule.Reading;
import vn.xabao.extract.rule.Sign;

/**
 * Fits the weights of {@code confidence.yaml}: run with {@code -Pslow -Dtest=ConfidenceFitTest}, and perhaps
 * {@code -Dlabelled=FOLDER} with more reports as {@code docs/*.txt} and {@code gold/*.json}; the file for the rules is
 * written to {@code target/confidence.yaml}. Logistic regression in which a sign that speaks for a reading never counts
 * against it, nor the other way round: what a few hundred reports say otherwise is chance.
 */
@Tag("slow")
class ConfidenceFitTest {

    private static final Set<Sign> FOR = EnumSet.of(Sign.CONFIRMED, Sign.FORM, Sign.MANY_WORDS, Sign.RATE,
            Sign.REPEATED, Sign.TABLE);
    private static final int STEPS = 4_000;
    private static final double PACE = 4;
    private static final double PENALTY = 1;

    /** @param weight so that every fact counts once, however often it is read */
    record Row(Set<Sign> signs, boolean right, double weight) {
    }

    @Test
    void writes_the_weights_that_the_labelled_reports_give() throws IOException {
        List<Row> rows = new ArrayList<>();
        Extractor extractor = new Extractor();
        for (LabelledSamples.Labelled sample : LabelledSamples.all()) {
            add(rows, extractor, sample);
        }
        for (String more : Stream.of(System.getProperty("labelled", "").split(":")).filter(m -> !m.isEmpty())
                .toList()) {
            for (LabelledSamples.Labelled text : LabelledSamples.texts(Path.of(more))) {
                add(rows, extractor, text);
            }
        }
        double[] weights = fit(rows);
        Files.writeString(Path.of("target", "confidence.yaml"), file(rows, weights));
        assertThat(weights[weights.length - 1]).isPositive();
    }

    private static void add(List<Row> rows, Extractor extractor, LabelledSamples.Labelled labelled) {
        List<Reading> readings = extractor.readings(labelled.document()).stream().filter(r -> r.indicator() != null)
                .toList();
        for (Reading reading : readings) {
            List<Gold.Label> told = labelled.gold().figures().stream().filter(l -> isOf(l, reading)).toList();
            boolean right = told.stream().anyMatch(l -> !l.arguable() && !l.subPeriod());
            if (right || told.isEmpty()) {
                long times = readings.stream().filter(r -> isSame(r, reading)).count();
                rows.add(new Row(reading.signs(), right, 1.0 / times));
            }
        }
    }

    private static boolean isOf(Gold.Label label, Reading reading) {
        return Objects.equals(label.indicator(), reading.indicator()) && label.scope() == reading.scope()
                && label.value() != null && label.value().compareTo(reading.value()) == 0;
    }

    private static boolean isSame(Reading one, Reading other) {
        return Objects.equals(one.indicator(), other.indicator()) && one.scope() == other.scope()
                && one.value().compareTo(other.value()) == 0;
    }

    /** By descent along the slope, each weight held on its own side of zero; the start is the last one. */
    private static double[] fit(List<Row> rows) {
        double[] weights = new double[Sign.values().length + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[weights.length];
            for (Row row : rows) {
                double off = row.weight() * ((row.right() ? 1 : 0) - likelihood(weights, row.signs()));
                row.signs().forEach(s -> slope[s.ordinal()] += off);
                slope[slope.length - 1] += off;
            }
            for (int i = 0; i < weights.length; i++) {
                boolean start = i == weights.length - 1;
                double moved = weights[i] + PACE * (slope[i] - (start ? 0 : PENALTY * weights[i])) / rows.size();
                weights[i] = start ? moved : FOR.contains(Sign.values()[i]) ? Math.max(0, moved) : Math.min(0, moved);
            }
        }
        return weights;
    }

    private static double likelihood(double[] weights, Set<Sign> signs) {
        double sum = weights[weights.length - 1];
        for (Sign sign : signs) {
            sum += weights[sign.ordinal()];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static String file(List<Row> rows, double[] weights) {
        TreeMap<String, Double> byName = new TreeMap<>();
        Arrays.stream(Sign.values())
                .forEach(s -> byName.put(s.name().toLowerCase(Locale.ROOT), weights[s.ordinal()]));
        StringBuilder file = new StringBuilder(String.format(Locale.ROOT,
                "fitted: '%d readings of %.0f facts, %d of them wrong'%nleast: 0.3%nstart: %.2f%nweights:%n",
                rows.size(),
                rows.stream().mapToDouble(Row::weight).sum(), rows.stream().filter(r -> !r.right()).count(),
                weights[weights.length - 1]));
        byName.forEach((sign, w) -> file.append(String.format(Locale.ROOT, "  %s: %.2f%n", sign, w == 0 ? 0.0 : w)));
        return file.toString();
    }
}
