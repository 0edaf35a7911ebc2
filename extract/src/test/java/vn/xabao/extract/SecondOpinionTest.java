package vn.xabao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.ling.BasicDatum;
import edu.stanford.nlp.stats.Counter;
import edu.stanford.nlp.stats.Counters;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.xabao.extract.evaluate.Gold;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.rule.Reading;

/**
 * Whether a classifier trained on labelled numbers would find errors of the rules or name what they leave open; its
 * result stands in {@code docs/accuracy.md}. Run with {@code -Pslow -Dtest=SecondOpinionTest}; the figures are written to
 * {@code target/second-opinion.txt}.
 */
@Tag("slow")
class SecondOpinionTest {

    private static final String OPEN = "open";
    private static final int FOLDS = 8;
    private static final int WINDOW = 5;
    private static final int REACH = 80;
    private static final double[] SURENESS = {0.5, 0.7, 0.8, 0.9};
    private static final double LEAST_PRECISION = 0.9;

    /**
     * A number as read, as labelled and as seen by the classifier.
     *
     * @param told the labelled indicator, or {@code open}
     * @param right whether indicator, value and scope are as labelled
     */
    record Item(int document, String read, String told, boolean right, double confidence, List<String> features) {
    }

    record Opinion(Item item, String says, double probability) {
    }

    @Test
    void a_classifier_names_too_few_open_numbers_rightly_to_earn_a_place() throws IOException {
        List<Opinion> opinions = opinions(items());
        StringBuilder table = new StringBuilder();
        double best = 0;
        for (double least : SURENESS) {
            long names = count(opinions, o -> names(o, least));
            long rightly = count(opinions, o -> names(o, least) && o.says().equals(o.item().told()));
            table.append(String.format(Locale.ROOT,
                    "p >= %.1f: objects to %d readings, %d of them wrong (of them with confidence >= 0.9: %d, %d wrong);"
                            + " names %d open numbers, %d rightly%n",
                    least, count(opinions, o -> objects(o, least)),
                    count(opinions, o -> objects(o, least) && !o.item().right()),
                    count(opinions, o -> objects(o, least) && o.item().confidence() >= SURENESS[SURENESS.length - 1]),
                    count(opinions, o -> objects(o, least) && !o.item().right()
                            && o.item().confidence() >= SURENESS[SURENESS.length - 1]),
                    names, rightly));
            best = Math.max(best, names == 0 ? 0 : (double) rightly / names);
        }
        table.append(String.format(Locale.ROOT, "%d readings, %d wrong; %d open numbers, %d of them labelled%n",
                count(opinions, o -> !o.item().read().equals(OPEN)),
                count(opinions, o -> !o.item().read().equals(OPEN) && !o.item().right()),
                count(opinions, o -> o.item().read().equals(OPEN)),
                count(opinions, o -> o.item().read().equals(OPEN) && !o.item().told().equals(OPEN))));
        Files.writeString(Path.of("target", "second-opinion.txt"), table, StandardCharsets.UTF_8);
        assertThat(best).as("%s", table).isLessThan(LEAST_PRECISION);
    }

    private static boolean objects(Opinion o, double least) {
        return !o.item().read().equals(OPEN) && !o.says().equals(o.item().read()) && o.probability() >= least;
    }

    private static boolean names(Opinion o, double least) {
        return o.item().read().equals(OPEN) && !o.says().equals(OPEN) && o.probability() >= least;
    }

    private static long count(List<Opinion> opinions, Predicate<Opinion> which) {
        return opinions.stream().filter(which).count();
    }

    /** Of every number, by a classifier that has not seen its report. */
    private static List<Opinion> opinions(List<Item> items) {
        List<Opinion> opinions = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Dataset<String, String> seen = new Dataset<>();
            int held = fold;
            items.stream().filter(i -> i.document() % FOLDS != held)
                    .forEach(i -> seen.add(new BasicDatum<>(i.features(), i.told())));
            seen.applyFeatureCountThreshold(2);
            LinearClassifierFactory<String, String> factory = new LinearClassifierFactory<>(1e-3, false, 1.0);
            factory.setVerbose(false);
            LinearClassifier<String, String> classifier = factory.trainClassifier(seen);
            for (Item item : items) {
                if (item.document() % FOLDS == fold) {
                    Counter<String> p = classifier.probabilityOf(new BasicDatum<>(item.features()));
                    String says = Counters.argmax(p);
                    opinions.add(new Opinion(item, says, p.getCount(says)));
                }
            }
        }
        return opinions;
    }

    private static List<Item> items() throws IOException {
        List<LabelledSamples.Labelled> samples = LabelledSamples.all();
        Extractor extractor = new Extractor();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            LabelledSamples.Labelled sample = samples.get(i);
            for (Reading reading : extractor.readings(sample.document())) {
                items.add(item(i, sample.document().text(), reading, sample.gold()));
            }
        }
        return items;
    }

    private static Item item(int document, String text, Reading r, Gold gold) {
        String read = r.indicator() == null ? OPEN : r.indicator();
        String words = folded(text.substring(r.start(), r.end()));
        List<Gold.Label> same = gold.figures().stream()
                .filter(l -> l.indicator() != null && isEqual(l.value(), r.value())).toList();
        Gold.Label told = same.stream().filter(l -> read.equals(l.indicator())).findFirst().orElse(
                same.stream().filter(l -> shares(words, l.quote())).findFirst().orElse(null));
        boolean right = same.stream().anyMatch(l -> read.equals(l.indicator())
                && r.scope() == (l.scope() == null ? Figure.Scope.CURRENT : l.scope()));
        return new Item(document, read, told == null ? OPEN : Objects.requireNonNull(told.indicator()), right,
                r.confidence(), features(text, r));
    }

    private static boolean shares(String words, @Nullable String quote) {
        String other = folded(Objects.requireNonNullElse(quote, ""));
        return !other.isEmpty() && (words.contains(other) || other.contains(words));
    }

    private static boolean isEqual(@Nullable BigDecimal told, BigDecimal read) {
        return told != null && told.compareTo(read) == 0;
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Words to either side, alone and in pairs, the unit and how many digits the number has. */
    private static List<String> features(String text, Reading r) {
        List<String> features = new ArrayList<>();
        features.add("unit=" + r.unitText());
        features.add("digits=" + r.value().toBigInteger().toString().length());
        String before = text.substring(Math.max(0, r.valueStart() - REACH), r.valueStart());
        String after = text.substring(r.valueEnd(), Math.min(text.length(), r.valueEnd() + REACH));
        side(features, "<", List.of(before.toLowerCase(Locale.ROOT).split("\\P{L}+")).reversed());
        side(features, ">", List.of(after.toLowerCase(Locale.ROOT).strip().split("\\P{L}+")));
        return features;
    }

    private static void side(List<String> features, String side, List<String> words) {
        for (int i = 0; i < Math.min(WINDOW, words.size()); i++) {
            features.add(side + words.get(i));
            if (i + 1 < words.size()) {
                features.add(side + words.get(i) + "_" + words.get(i + 1));
            }
        }
    }
}
