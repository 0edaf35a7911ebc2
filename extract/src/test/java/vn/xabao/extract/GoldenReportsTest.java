package vn.xabao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Json;

/** Second link of the golden chain: each sample's committed document gives the record committed beside it. */
class GoldenReportsTest {

    private static final Path SAMPLES = Path.of("..", "corpus-samples").toAbsolutePath().normalize();
    private static final Extractor EXTRACTOR = new Extractor();

    @TestFactory
    Stream<DynamicTest> a_document_gives_its_committed_record() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(SAMPLES)) {
            folders = all.filter(p -> Files.isRegularFile(p.resolve("gold.json"))).sorted().toList();
        }
        return folders.stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> compare(f)));
    }

    private static void compare(Path folder) throws IOException {
        Document document = Json.mapper().readValue(
                Files.readString(folder.resolve("document.json"), StandardCharsets.UTF_8), Document.class);
        JsonNode record = Json.mapper().valueToTree(EXTRACTOR.extract(document, "-"));
        // The fingerprints of the build change with every rule; the record's content is what the golden holds.
        ((ObjectNode) record).putObject("made_by").put("xabao", "-").put("parser", "-").put("rules", "-");
        String actual = Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(record) + "\n";
        Path golden = folder.resolve("report.json");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual, StandardCharsets.UTF_8);
        }
        assertThat(golden).as("make it with -Dgolden.update=true and read the difference").exists();
        assertThat(actual).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }
}
