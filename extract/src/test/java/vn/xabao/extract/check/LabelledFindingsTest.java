package vn.xabao.extract.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.xabao.extract.Extractor;
import vn.xabao.extract.evaluate.Evaluation.FindingCounts;
import vn.xabao.extract.evaluate.Evaluator;
import vn.xabao.extract.evaluate.Gold;
import vn.xabao.extract.evaluate.Specimen;
import vn.xabao.ingest.IngestResult;
import vn.xabao.ingest.Ingestor;
import vn.xabao.ingest.document.Document;

/** Findings of the labelled reports and passages beside the repository, where they are. */
class LabelledFindingsTest {

    private static final double LEAST_RECALL = 0.9;
    private static final Extractor EXTRACTOR = new Extractor();

    @Test
    void the_contradictions_of_labelled_reports_are_found_and_hardly_anything_else() throws IOException {
        FindingCounts counts = counts("reports");
        assertThat(counts.found()).isGreaterThanOrEqualTo((int) Math.ceil(counts.labelled() * LEAST_RECALL));
        assertThat(counts.told() - counts.right()).isLessThanOrEqualTo(1);
    }

    @Test
    void texts_that_tell_of_many_places_contradict_nothing() throws IOException {
        assertThat(counts("passages").told()).isLessThanOrEqualTo(1);
    }

    private static FindingCounts counts(String set) throws IOException {
        String given = System.getProperty("xabao.shared");
        Path shared = given != null ? Path.of(given) : Path.of("..", "..", "shared").toAbsolutePath().normalize();
        Path folder = shared.resolve("gold").resolve(set);
        Assumptions.assumeTrue(Files.isDirectory(folder), "no ../shared/gold/" + set + " beside the repository");
        List<Path> labels;
        try (Stream<Path> files = Files.list(folder.resolve("gold"))) {
            labels = files.sorted().toList();
        }
        List<Specimen> specimens = new ArrayList<>();
        for (Path label : labels) {
            String name = label.getFileName().toString().replace(".json", ".txt");
            IngestResult result = new Ingestor().ingest(folder.resolve("docs").resolve(name), name);
            Document document = ((IngestResult.Ingested) result).document();
            specimens.add(Specimen.of(name, Objects.requireNonNull(Gold.read(Files.readString(label))),
                    EXTRACTOR.extract(document, "test"), document.text()));
        }
        return Evaluator.evaluate(specimens).findings().counts();
    }
}
