package vn.xabao.ingest.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The private folder of a child. */
public final class TempFolder {

    private static final String PREFIX = "xabao-child-";

    private TempFolder() {
    }

    static Path create() throws IOException {
        return Files.createTempDirectory(PREFIX);
    }

    /** Deletes as much as can be; never throws, and never touches a folder not made by {@link #create()}. */
    public static void delete(Path folder) {
        if (!folder.getFileName().toString().startsWith(PREFIX)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // Left to the system's own cleaning of its temporary folder.
            folder.toFile().deleteOnExit();
        }
    }
}
