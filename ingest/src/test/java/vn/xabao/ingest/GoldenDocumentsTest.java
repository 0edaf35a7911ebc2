package vn.xabao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.xabao.ingest.document.Json;

/** First link of the golden chain: each sample's file gives the document committed beside it. */
class GoldenDocumentsTest {

    private static final Path SAMPLES = Path.of("..", "corpus-samples").toAbsolutePath().normalize();

    @TestFactory
    Stream<DynamicTest> a_sample_gives_its_committed_document() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(SAMPLES)) {
            folders = all.filter(p -> Files.isRegularFile(p.resolve("gold.json"))).sorted().toList();
        }
        assertThat(folders).hasSizeGreaterThanOrEqualTo(10);
        return folders.stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> compare(f)));
    }

    private static void compare(Path folder) throws IOException {
        Path source;
        try (Stream<Path> files = Files.list(folder)) {
            source = files.filter(p -> !p.toString().endsWith(".json")).findFirst().orElseThrow();
        }
        String path = SAMPLES.relativize(source).toString().replace('\\', '/');
        IngestResult result = new Ingestor().ingest(source, path);
        assertThat(result).isInstanceOf(IngestResult.Ingested.class);
        String actual = Json.mapper().writerWithDefaultPrettyPrinter()
                .writeValueAsString(((IngestResult.Ingested) result).document()) + "\n";
        Path golden = folder.resolve("document.json");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual, StandardCharsets.UTF_8);
        }
        assertThat(golden).as("make it with -Dgolden.update=true and read the difference").exists();
        assertThat(actual).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }
}
