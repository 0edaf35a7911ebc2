package vn.xabao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.report.Finding;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.IngestResult;
import vn.xabao.ingest.Ingestor;
import vn.xabao.ingest.document.Json;

/** The labelled reports beside the repository, where they are: what the two real ones state, and how well all are read. */
class LabelledReportsTest {

    private static final Set<String> GROUPS = Set.of("area_demography", "poverty", "one_stop", "citizen_reception",
            "petitions");
    private static final double LEAST_F1 = 0.97;
    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @ValueSource(strings = {"seed-000", "seed-004"})
    void every_labelled_figure_of_the_real_reports_is_read_with_an_exact_quote(String name) throws IOException {
        Report report = report(name);
        assertThat(distinct(report)).containsAll(firm(gold(name)));
    }

    @Test
    void contradictions_of_the_real_reports_are_found_and_nothing_is_repaired() throws IOException {
        assertThat(report("seed-004").findings())
                .anySatisfy(f -> assertThat(f.message().en()).contains("1021 + 6 = 1027").contains("1028"));
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
        int right = 0;
        int wrong = 0;
        int missed = 0;
        int numerals = 0;
        int unexplained = 0;
        for (String name : names()) {
            Report report = report(name);
            Set<String> found = distinct(report);
            Set<String> firm = firm(gold(name));
            Set<String> either = arguable(gold(name));
            right += (int) firm.stream().filter(found::contains).count();
            missed += (int) firm.stream().filter(f -> !found.contains(f)).count();
            wrong += (int) found.stream().filter(f -> !firm.contains(f) && !either.contains(f)).count();
            numerals += report.ledger().numerals();
            unexplained += report.ledger().unexplained();
        }
        assertThat(2.0 * right / (2 * right + wrong + missed)).isGreaterThanOrEqualTo(LEAST_F1);
        assertThat(unexplained).isLessThanOrEqualTo(numerals * 3 / 100);
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

    private static Report report(String name) {
        IngestResult result = new Ingestor().ingest(folder().resolve("docs/" + name + ".txt"), name + ".txt");
        return EXTRACTOR.extract(((IngestResult.Ingested) result).document(), "test");
    }

    private static JsonNode gold(String name) throws IOException {
        return Json.mapper().readTree(Files.readString(folder().resolve("gold/" + name + ".json")));
    }

    private static Set<String> distinct(Report report) {
        Set<String> facts = new HashSet<>();
        report.figures().stream().filter(f -> f.indicator() != null && inGroups(f.indicator()))
                .forEach(f -> facts.add(fact(f.indicator(), f.value(), f.scope().name())));
        return facts;
    }

    private static Set<String> firm(JsonNode gold) {
        return facts(gold, false);
    }

    private static Set<String> arguable(JsonNode gold) {
        return facts(gold, true);
    }

    private static Set<String> facts(JsonNode gold, boolean arguable) {
        List<String> facts = new ArrayList<>();
        for (JsonNode f : gold.get("figures")) {
            boolean optional = f.path("arguable").asBoolean() || f.path("sub_period").asBoolean();
            if (optional == arguable && inGroups(f.get("indicator").asText())) {
                facts.add(fact(f.get("indicator").asText(), f.get("value").decimalValue(), f.get("scope").asText()));
            }
        }
        return new HashSet<>(facts);
    }

    private static boolean inGroups(String indicator) {
        return GROUPS.contains(Catalogue.standard().get(indicator).group());
    }

    private static String fact(String indicator, BigDecimal value, String scope) {
        return indicator + "=" + value.stripTrailingZeros().toPlainString() + "@"
                + scope.toUpperCase(java.util.Locale.ROOT);
    }
}
