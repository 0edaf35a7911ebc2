package vn.xabao.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file under a name that can be told to another process. The bytes of a name need not be valid UTF-8 (archives
 * unpacked from old Windows machines); such a file gets a link with a plain name.
 */
record ReachableFile(Path path, @Nullable Path folder) implements AutoCloseable {

    static ReachableFile of(Path file) {
        Path absolute = file.toAbsolutePath();
        if (Path.of(absolute.toString()).equals(absolute)) {
            return new ReachableFile(absolute, null);
        }
        try {
            Path folder = Files.createTempDirectory("xabao-name-");
            return new ReachableFile(Files.createSymbolicLink(folder.resolve("file"), absolute), folder);
        } catch (IOException | UnsupportedOperationException e) {
            return new ReachableFile(absolute, null);
        }
    }

    @Override
    public void close() {
        if (folder != null) {
            try {
                Files.deleteIfExists(path);
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                folder.toFile().deleteOnExit();
            }
        }
    }
}
