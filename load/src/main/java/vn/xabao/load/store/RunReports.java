package vn.xabao.load.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.xabao.ingest.document.Json;
import vn.xabao.load.event.LoadSummary;

/** {@code runs/}: the ledger of each load, named by the time it started. */
final class RunReports {

    private final Path folder;

    RunReports(Path archive) {
        this.folder = archive.resolve("runs");
    }

    void add(LoadSummary summary) throws IOException {
        String name = summary.started().replaceAll("[^0-9TZ.+-]", "") + ".json";
        SafeFile.write(folder.resolve(name), out -> Json.mapper().writeValue(out, summary));
    }

    Optional<LoadSummary> last() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> newest = files.filter(f -> f.toString().endsWith(".json")).max(Comparator.naturalOrder());
            return newest.isPresent()
                    ? Optional.of(Json.mapper().readValue(newest.get().toFile(), LoadSummary.class))
                    : Optional.empty();
        }
    }
}
