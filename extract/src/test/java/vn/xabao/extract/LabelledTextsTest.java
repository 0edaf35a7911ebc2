package vn.xabao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xabao.extract.evaluate.Evaluation;
import vn.xabao.extract.evaluate.Evaluator;
import vn.xabao.extract.evaluate.Gold;
import vn.xabao.extract.evaluate.Specimen;
import vn.xabao.ingest.IngestResult;
import vn.xabao.ingest.Ingestor;

/**
 * Short and whole reports in wordings as various as offices have, labelled by people who had not read the rules. How well
 * each lot is read must not fall; what is won is written here by hand.
 */
class LabelledTextsTest {

    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @CsvSource({"reception,813,39", "one-stop,727,46", "democracy,858,39", "economy,676,29",
            "unusual-wordings,723,32", "usual-wordings,491,13"})
    void a_lot_is_read_no_worse_than_before(String lot, int right, int wrong) throws IOException {
        Evaluation evaluation = Evaluator.evaluate(specimens(lot));
        assertThat(evaluation.all().right()).isGreaterThanOrEqualTo(right);
        assertThat(evaluation.all().wrong()).isLessThanOrEqualTo(wrong);
        assertThat(evaluation.quotes().exactShare()).isEqualTo(1);
    }

    private static List<Specimen> specimens(String lot) throws IOException {
        List<Specimen> specimens = new ArrayList<>();
        for (Path file : texts(lot)) {
            String name = file.getFileName().toString();
            IngestResult.Ingested ingested = (IngestResult.Ingested) new Ingestor().ingest(file, name);
            Path labels = file.resolveSibling("../gold/" + name.replace(".txt", ".json")).normalize();
            Gold gold = Objects.requireNonNull(Gold.read(Files.readString(labels, StandardCharsets.UTF_8)));
            specimens.add(Specimen.of(name, gold, EXTRACTOR.extract(ingested.document(), "-"),
                    ingested.document().text()));
        }
        return specimens;
    }

    private static List<Path> texts(String lot) throws IOException {
        try (Stream<Path> all = Files.list(folder().resolve(lot).resolve("docs"))) {
            return all.sorted().toList();
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(LabelledTextsTest.class.getResource("labelled")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
