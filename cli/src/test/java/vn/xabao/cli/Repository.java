package vn.xabao.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the sources lie that the tests look at. */
final class Repository {

    private Repository() {
    }

    /** The top folder: the first upward that holds the launcher. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("xabao"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
