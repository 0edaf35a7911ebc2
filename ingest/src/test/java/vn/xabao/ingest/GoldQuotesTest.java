package vn.xabao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Json;
import vn.xabao.ingest.vietnamese.Marks;

class GoldQuotesTest {

    @TestFactory
    Stream<DynamicTest> every_labelled_quote_stands_in_the_text() throws IOException {
        Path gold = Shared.folder().resolve("gold/reports/gold");
        try (Stream<Path> files = Files.list(gold)) {
            return files.sorted().toList().stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> {
                String name = f.getFileName().toString().replace(".json", ".txt");
                String text = folded(text(gold.resolveSibling("docs").resolve(name)));
                assertThat(quotes(f)).isNotEmpty().allSatisfy(q -> assertThat(text).contains(q));
            }));
        }
    }

    private static String text(Path file) {
        IngestResult result = new Ingestor().ingest(file, file.getFileName().toString());
        Document document = ((IngestResult.Ingested) result).document();
        assertThat(document.problems()).isEmpty();
        return document.text();
    }

    private static List<String> quotes(Path gold) throws IOException {
        List<String> quotes = new ArrayList<>();
        for (JsonNode figure : Json.mapper().readTree(Files.readString(gold)).get("figures")) {
            quotes.add(folded(figure.get("quote").asText()));
        }
        return quotes;
    }

    private static String folded(String s) {
        return Marks.nfc(s).replaceAll("\\s+", " ").strip();
    }
}
