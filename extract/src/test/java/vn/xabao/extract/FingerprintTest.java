package vn.xabao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final Path RESOURCES = Path.of("src/main/resources/vn/xabao/extract");

    @Test
    void every_data_file_counts_so_that_a_changed_rule_makes_records_stale() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<String> data = files.map(p -> RESOURCES.relativize(p).toString().replace('\\', '/'))
                    .filter(p -> p.endsWith(".yaml") || p.endsWith(".tsv")).sorted().toList();
            assertThat(Fingerprint.FILES).containsExactlyElementsOf(data);
        }
    }
}
