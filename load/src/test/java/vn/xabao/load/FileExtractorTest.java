package vn.xabao.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xabao.ingest.document.Problem;

class FileExtractorTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_gives_its_record_or_the_reason_why_there_is_none() throws Exception {
        Bench bench = new Bench(folder);
        try (FileExtractor extractor = new FileExtractor(bench.options().sandbox(), PlainReader.class)) {
            assertThat(extractor.extract(file("một"), "Ba\u0301o.txt")).isInstanceOfSatisfying(
                    ExtractResult.Extracted.class, e -> {
                        assertThat(e.report().source().path()).isEqualTo("Báo.txt");
                        assertThat(e.document().text()).isEqualTo("một");
                    });
            assertThat(extractor.extract(file("ENCRYPTED"), "b")).isInstanceOfSatisfying(ExtractResult.Failed.class,
                    f -> assertThat(f.problem().kind()).isEqualTo(Problem.Kind.ENCRYPTED));
            assertThat(extractor.extract(file("STACK OVERFLOW"), "c/d")).isInstanceOfSatisfying(
                    ExtractResult.Failed.class, f -> {
                        assertThat(f.problem().kind()).isEqualTo(Problem.Kind.CRASHED);
                        assertThat(f.source().name()).isEqualTo("d");
                        assertThat(f.source().bytes()).isEqualTo(14);
                    });
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("x.txt"), text, StandardCharsets.UTF_8);
    }
}
