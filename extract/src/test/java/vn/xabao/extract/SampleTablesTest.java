package vn.xabao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.IngestResult;
import vn.xabao.ingest.Ingestor;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Json;
import vn.xabao.ingest.document.Table;

/** The samples with tables: what the labels say of their rows is read, and nothing else is. */
class SampleTablesTest {

    private static final Path SAMPLES = Path.of("..", "corpus-samples").toAbsolutePath().normalize();
    private static final Set<String> GROUPS = Set.of("area_demography", "poverty", "one_stop", "citizen_reception",
            "petitions", "agriculture", "society");
    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @ValueSource(strings = {"an-binh-tay-2024-6-thang", "hai-minh-2022", "kien-giang-2022", "long-xuyen-2026-quy-1",
            "phuong-hoa-minh-2023-quy-3", "son-long-2024", "tam-duong-2025-6-thang-cuoi-nam",
            "vinh-trach-2023-9-thang"})
    void the_figures_of_a_sample_s_tables_are_those_of_its_labels(String sample) throws IOException {
        Document document = document(SAMPLES.resolve(sample));
        Report report = EXTRACTOR.extract(document, "test");
        JsonNode gold = Json.mapper().readTree(Files.readString(SAMPLES.resolve(sample).resolve("gold.json")));
        List<String> rows = rows(document);
        Set<String> found = report.figures().stream().filter(f -> f.indicator() != null).map(SampleTablesTest::fact)
                .collect(Collectors.toSet());
        Set<String> all = facts(gold, f -> true);
        Set<String> inRows = facts(gold,
                f -> !f.path("arguable").asBoolean() && rows.contains(folded(f.get("quote").asText())));
        assertThat(inRows).isNotEmpty();
        assertThat(found).containsAll(inRows);
        assertThat(report.figures()).filteredOn(SampleTablesTest::isOfTable).allSatisfy(f -> {
            assertThat(all).contains(fact(f));
            assertThat(document.text().substring(f.start(), f.end())).isEqualTo(f.quote());
        });
    }

    private static boolean isOfTable(Figure figure) {
        String rule = figure.rule();
        return rule != null && (rule.startsWith("table.") || rule.startsWith("form."));
    }

    private static Document document(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path source = files.filter(p -> p.getFileName().toString().startsWith("source.")).findFirst().orElseThrow();
            IngestResult result = new Ingestor().ingest(source, folder.getFileName() + "/" + source.getFileName());
            return ((IngestResult.Ingested) result).document();
        }
    }

    private static List<String> rows(Document document) {
        List<String> rows = new ArrayList<>();
        for (Table table : document.tables()) {
            for (int r = 0; r < table.rows(); r++) {
                int row = r;
                List<Block> cells = table.cells().stream().filter(c -> c.row() == row)
                        .map(c -> document.blocks().get(c.block())).toList();
                rows.add(folded(document.text().substring(cells.getFirst().start(), cells.getLast().end())));
            }
        }
        return rows;
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static Set<String> facts(JsonNode gold, Predicate<JsonNode> wanted) {
        List<String> facts = new ArrayList<>();
        gold.get("figures").forEach(f -> {
            String indicator = f.get("indicator").asText();
            if (GROUPS.contains(Catalogue.standard().get(indicator).group()) && wanted.test(f)) {
                facts.add(indicator + "=" + f.get("value").decimalValue().stripTrailingZeros().toPlainString() + "@"
                        + f.get("scope").asText());
            }
        });
        return Set.copyOf(facts);
    }

    private static String fact(Figure figure) {
        return figure.indicator() + "=" + figure.value().stripTrailingZeros().toPlainString() + "@"
                + figure.scope().name().toLowerCase(Locale.ROOT);
    }
}
