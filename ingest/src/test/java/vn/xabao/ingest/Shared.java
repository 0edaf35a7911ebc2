package vn.xabao.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folder of real and labelled reports beside the repository; tests that need it are skipped where it is absent. */
final class Shared {

    private Shared() {
    }

    static Path folder() {
        String named = System.getProperty("xabao.shared");
        if (named != null) {
            return Path.of(named);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path shared = at.resolve("shared");
            if (Files.isDirectory(shared.resolve("gold"))) {
                return shared;
            }
        }
        Assumptions.abort("no folder ../shared with the labelled reports");
        throw new IllegalStateException("aborted");
    }
}
