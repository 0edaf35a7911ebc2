package vn.xabao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.xabao.extract.evaluate.Evaluation.DocumentScore;
import vn.xabao.extract.evaluate.Evaluator;
import vn.xabao.extract.evaluate.Specimen;
import vn.xabao.ingest.document.Json;

/**
 * The ratchet: how well each sample's committed document is read is committed too. Worse fails; better fails too, so
 * that what was won cannot be lost unseen.
 */
class BaselineTest {

    private static final Path BASELINE = LabelledSamples.FOLDER.resolve("baseline.json");
    private static final String CURE = "mvn test -pl ingest,extract -Dtest=BaselineTest -Dbaseline.update=true"
            + " -Dsurefire.failIfNoSpecifiedTests=false";
    private static final Extractor EXTRACTOR = new Extractor();

    /**
     * One line of the file.
     *
     * @param findings those of the labelled that were found
     * @param falseFindings told and not labelled
     */
    record Level(int right, int wrong, int missed, @Nullable Boolean place, @Nullable Boolean period, int findings,
            int falseFindings, int unexplained) {

        static Level of(DocumentScore s) {
            return new Level(s.score().right(), s.score().wrong(), s.score().missed(), s.place(), s.period(),
                    s.findings().found(), s.findings().told() - s.findings().right(), s.numerals().unexplained());
        }

        /** What became worse against an earlier level. */
        List<String> worseThan(Level old) {
            List<String> worse = new ArrayList<>();
            note(worse, "right", old.right, right, -1);
            note(worse, "wrong", old.wrong, wrong, 1);
            note(worse, "missed", old.missed, missed, 1);
            note(worse, "place", number(old.place), number(place), -1);
            note(worse, "period", number(old.period), number(period), -1);
            note(worse, "findings", old.findings, findings, -1);
            note(worse, "false findings", old.falseFindings, falseFindings, 1);
            note(worse, "unexplained numerals", old.unexplained, unexplained, 1);
            return worse;
        }

        private static void note(List<String> notes, String what, int old, int now, int badDirection) {
            if ((now - old) * badDirection > 0) {
                notes.add(what + " " + now + " instead of " + old);
            }
        }

        private static int number(@Nullable Boolean right) {
            return Boolean.TRUE.equals(right) ? 1 : 0;
        }
    }

    @TestFactory
    Stream<DynamicTest> a_sample_is_read_as_well_as_its_baseline_says() throws IOException {
        Map<String, Level> now = now();
        if (Boolean.getBoolean("baseline.update")) {
            Files.writeString(BASELINE, written(now), StandardCharsets.UTF_8);
        }
        Map<String, Level> baseline = Json.mapper().readValue(Files.readString(BASELINE, StandardCharsets.UTF_8),
                new TypeReference<>() {
                });
        TreeSet<String> names = new TreeSet<>(now.keySet());
        names.addAll(baseline.keySet());
        return names.stream().map(n -> DynamicTest.dynamicTest(n, () -> compare(baseline.get(n), now.get(n))));
    }

    private static void compare(@Nullable Level old, @Nullable Level now) {
        assertThat(old).as("a sample without a baseline; look at it, then: %s", CURE).isNotNull();
        assertThat(now).as("a baseline without a sample; if that is meant: %s", CURE).isNotNull();
        assertThat(Objects.requireNonNull(now).worseThan(Objects.requireNonNull(old)))
                .as("worse than the baseline; if that is meant, say why in the commit, and: %s", CURE).isEmpty();
        assertThat(now).as("better than the baseline, well done; keep it: %s", CURE).isEqualTo(old);
    }

    private static Map<String, Level> now() throws IOException {
        Map<String, Level> levels = new TreeMap<>();
        for (LabelledSamples.Labelled sample : LabelledSamples.all()) {
            Specimen specimen = sample.read(EXTRACTOR);
            levels.put(specimen.id(),
                    Level.of(Evaluator.evaluate(List.of(specimen)).byDocument().getFirst()));
        }
        return levels;
    }

    /** One sample a line, so that a difference reads well. */
    private static String written(Map<String, Level> levels) {
        return levels.entrySet().stream().map(e -> "  " + Json.line(e.getKey()) + ": " + Json.line(e.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }
}
