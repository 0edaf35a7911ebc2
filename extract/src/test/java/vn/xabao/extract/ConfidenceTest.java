package vn.xabao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.xabao.extract.evaluate.Evaluation;
import vn.xabao.extract.evaluate.Evaluator;
import vn.xabao.extract.evaluate.Gold;
import vn.xabao.extract.evaluate.Reliability;
import vn.xabao.extract.evaluate.Specimen;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Json;

/** What stated confidence is worth over the labelled samples. */
class ConfidenceTest {

    private static final Path SAMPLES = Path.of("..", "corpus-samples").toAbsolutePath().normalize();
    private static final double MOST_ERROR = 0.03;
    private static final double LEAST_PRECISION = 0.98;
    private static final double LEAST_SHARE = 0.9;

    @Test
    void what_is_stated_with_high_confidence_is_right_and_most_figures_are() throws IOException {
        Evaluation evaluation = Evaluator.evaluate(specimens());
        Reliability reliability = evaluation.reliability();
        int facts = reliability.bins().stream().mapToInt(Reliability.Bin::facts).sum();
        assertThat(reliability.expectedCalibrationError()).as("%s", reliability).isLessThanOrEqualTo(MOST_ERROR);
        assertThat(reliability.high().precision()).as("%s", reliability).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(reliability.high().facts()).isGreaterThanOrEqualTo((int) (LEAST_SHARE * facts));
    }

    private static List<Specimen> specimens() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(SAMPLES)) {
            folders = all.filter(p -> Files.isRegularFile(p.resolve("gold.json"))).sorted().toList();
        }
        Extractor extractor = new Extractor();
        List<Specimen> specimens = new ArrayList<>();
        for (Path folder : folders) {
            Document document = Json.mapper().readValue(
                    Files.readString(folder.resolve("document.json"), StandardCharsets.UTF_8), Document.class);
            Gold gold = Objects.requireNonNull(Gold.read(Files.readString(folder.resolve("gold.json"))));
            specimens.add(Specimen.of(folder.getFileName().toString(), gold, extractor.extract(document, "-"),
                    document.text()));
        }
        return specimens;
    }
}
