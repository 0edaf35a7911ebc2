package vn.xabao.load.store;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.xabao.ingest.document.Json;

/**
 * {@code manifest/}: for each commit a file of JSON Lines, one {@link Entry} a line; a later line about the same
 * location replaces an earlier one. A file whose number is above that of the index's last commit counts for nothing.
 */
final class Manifest {

    private static final ObjectReader READER = Json.mapper().readerFor(Entry.class);
    private static final String SUFFIX = ".jsonl";

    private final Path folder;

    Manifest(Path archive) {
        this.folder = archive.resolve("manifest");
    }

    /** Every line up to this batch, oldest first. */
    void forEach(long lastBatch, Consumer<Entry> consumer) throws IOException {
        for (Path file : batches()) {
            if (number(file) <= lastBatch) {
                read(file, consumer);
            }
        }
    }

    /** The number of the newest file, 0 where there is none. */
    long newest() throws IOException {
        return batches().stream().mapToLong(Manifest::number).max().orElse(0);
    }

    void write(long batch, List<Entry> entries) throws IOException {
        SafeFile.write(folder.resolve(String.format(Locale.ROOT, "%08d%s", batch, SUFFIX)), out -> {
            for (Entry entry : entries) {
                out.write((Json.line(entry) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    /** Deletes what a writer that died had not committed. */
    void dropAfter(long lastBatch) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(SafeFile.UNFINISHED) || number(file) > lastBatch) {
                    Files.delete(file);
                }
            }
        }
    }

    private List<Path> batches() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList();
        }
    }

    private static long number(Path file) {
        String name = file.getFileName().toString();
        return Long.parseLong(name.substring(0, name.indexOf('.')));
    }

    private static void read(Path file, Consumer<Entry> consumer) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                consumer.accept(READER.readValue(line));
            }
        }
    }
}
