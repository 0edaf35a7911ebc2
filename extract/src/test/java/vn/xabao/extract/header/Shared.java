package vn.xabao.extract.header;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Material that lies beside the repository and is not part of it. */
final class Shared {

    private Shared() {
    }

    /** A folder of {@code ../shared} (or of {@code -Dxabao.shared}); skips the test where it is absent. */
    static Path folder(String name) {
        Path found = found(name);
        Assumptions.assumeTrue(found != null, "no ../shared/" + name + " beside the repository");
        return found;
    }

    private static Path found(String name) {
        String given = System.getProperty("xabao.shared");
        Path at = given == null ? Path.of("").toAbsolutePath() : null;
        while (at != null && !Files.isDirectory(at.resolve("shared/gold"))) {
            at = at.getParent();
        }
        Path shared = given != null ? Path.of(given) : at == null ? null : at.resolve("shared");
        return shared != null && Files.isDirectory(shared.resolve(name)) ? shared.resolve(name) : null;
    }
}
