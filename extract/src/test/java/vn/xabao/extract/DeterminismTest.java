package vn.xabao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Json;

/** The same document gives the same bytes: on one thread, on four, in another locale and time zone. */
class DeterminismTest {

    private static final Path SAMPLES = Path.of("..", "corpus-samples").toAbsolutePath().normalize();
    private static final int THREADS = 4;

    @TempDir
    Path folder;

    @Test
    void four_threads_give_the_bytes_of_one() throws IOException, InterruptedException, ExecutionException {
        List<Document> documents = documents();
        Extractor extractor = new Extractor();
        List<String> alone = documents.stream().map(d -> Json.line(extractor.extract(d, "-"))).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<String>> together = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                documents.forEach(d -> together.add(threads.submit(() -> Json.line(extractor.extract(d, "-")))));
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        }
    }

    @Test
    void another_locale_and_time_zone_give_the_same_bytes() throws IOException, InterruptedException {
        assertThat(recordsUnder("vi", "Asia/Ho_Chi_Minh")).isEqualTo(recordsUnder("tr", "Pacific/Kiritimati"))
                .isNotEmpty();
    }

    private String recordsUnder(String language, String zone) throws IOException, InterruptedException {
        Path out = folder.resolve(language);
        Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language, "-Duser.timezone=" + zone, "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), DeterminismTest.class.getName(), out.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertThat(java.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(java.exitValue()).as(Files.readString(folder.resolve("log"))).isZero();
        return Files.readString(out);
    }

    /** Writes the records of all samples into a file. */
    public static void main(String[] arguments) throws IOException {
        Extractor extractor = new Extractor();
        StringBuilder records = new StringBuilder();
        for (Document document : documents()) {
            records.append(Json.line(extractor.extract(document, "-"))).append('\n');
        }
        Files.writeString(Path.of(arguments[0]), records, StandardCharsets.UTF_8);
    }

    private static List<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            for (Path sample : samples.map(s -> s.resolve("document.json")).filter(Files::exists).sorted().toList()) {
                documents.add(Json.mapper().readValue(Files.readString(sample), Document.class));
            }
        }
        return documents;
    }
}
