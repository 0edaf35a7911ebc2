package vn.xabao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xabao.extract.evaluate.Evaluation;
import vn.xabao.extract.evaluate.Evaluator;
import vn.xabao.extract.evaluate.Gold;
import vn.xabao.extract.evaluate.Specimen;
import vn.xabao.extract.report.Finding;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.IngestResult;
import vn.xabao.ingest.Ingestor;
import vn.xabao.ingest.document.Document;

/** The labelled reports beside the repository, where they are: what the two real ones state, and how well all are read. */
class LabelledReportsTest {

    /** Groups of the catalogue of which the two real reports are read without a miss. */
    private static final Set<String> IN_FULL = Set.of("area_demography", "poverty", "one_stop", "citizen_reception",
            "petitions");
    private static final double LEAST_F1 = 0.98;
    private static final double LEAST_PRECISION = 0.98;
    private static final double MOST_UNEXPLAINED = 0.005;
    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @ValueSource(strings = {"seed-000", "seed-004"})
    void the_figures_of_the_real_reports_are_read_with_exact_quotes_and_none_is_invented(String name)
            throws IOException {
        Evaluation evaluation = evaluation(List.of(name));
        assertThat(evaluation.falseFigures()).isEmpty();
        assertThat(evaluation.quotes().exactShare()).isEqualTo(1);
        assertThat(evaluation.groups()).filteredOn(g -> IN_FULL.contains(g.group())).isNotEmpty()
                .allSatisfy(g -> assertThat(g.score().missed()).as("%s", evaluation.missed()).isZero());
    }

    @Test
    void contradictions_of_the_real_reports_are_found_and_nothing_is_repaired() throws IOException {
        assertThat(report("seed-004").findings())
                .anySatisfy(f -> assertThat(f.message().en()).contains("1,021 + 6 = 1,027").contains("1,028"));
        assertThat(report("seed-000").findings()).anySatisfy(f -> {
            assertThat(f.kind()).isEqualTo(Finding.Kind.RATIO);
            assertThat(f.message().en()).contains("315/618").contains("49.22");
        });
    }

    @Test
    void place_and_period_of_the_real_reports_are_right() throws IOException {
        Report sonLong = report("seed-000");
        assertThat(sonLong.place().code()).isEqualTo("21341");
        assertThat(sonLong.period().span()).isEqualTo("year");
        Report dongSon = report("seed-004");
        assertThat(dongSon.place().code()).isEqualTo("07273");
        assertThat(dongSon.place().province()).isEqualTo("Bắc Giang");
        assertThat(dongSon.period().span()).isEqualTo("first_half");
    }

    @Test
    void over_all_labelled_reports_the_figures_are_right_and_few_numerals_unexplained() throws IOException {
        Evaluation evaluation = evaluation(names());
        assertThat(evaluation.all().f1()).as("%s", evaluation.missed()).isGreaterThanOrEqualTo(LEAST_F1);
        assertThat(evaluation.reliability().high().precision()).as("%s", evaluation.falseFigures())
                .isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(evaluation.quotes().exactShare()).isEqualTo(1);
        assertThat(evaluation.place().wrong()).isEmpty();
        assertThat(evaluation.period().wrong()).isEmpty();
        assertThat(evaluation.findings().falseFindings()).isEmpty();
        assertThat(evaluation.numerals().share()).isLessThanOrEqualTo(MOST_UNEXPLAINED);
    }

    private static Path folder() {
        String given = System.getProperty("xabao.shared");
        Path shared = given != null ? Path.of(given) : Path.of("..", "..", "shared").toAbsolutePath().normalize();
        Path folder = shared.resolve("gold/reports");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no ../shared/gold/reports beside the repository");
        return folder;
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve("gold"))) {
            return files.map(p -> p.getFileName().toString().replace(".json", "")).sorted().toList();
        }
    }

    private static Document document(String name) {
        IngestResult result = new Ingestor().ingest(folder().resolve("docs/" + name + ".txt"), name + ".txt");
        return ((IngestResult.Ingested) result).document();
    }

    private static Report report(String name) {
        return EXTRACTOR.extract(document(name), "test");
    }

    private static Evaluation evaluation(List<String> names) throws IOException {
        List<Specimen> specimens = new ArrayList<>();
        for (String name : names) {
            Gold gold = Gold.read(Files.readString(folder().resolve("gold/" + name + ".json")));
            Document document = document(name);
            specimens.add(Specimen.of(name, Objects.requireNonNull(gold), EXTRACTOR.extract(document, "test"),
                    document.text()));
        }
        return Evaluator.evaluate(specimens);
    }
}
