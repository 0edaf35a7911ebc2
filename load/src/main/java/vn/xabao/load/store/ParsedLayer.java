package vn.xabao.load.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Json;

/**
 * {@code parsed/}: what each file says, so that new rules need not read or OCR anything again. One compressed
 * {@code xabao/document/1} for each content and parser: {@code parsed/ab/abcdef….<parser>.json.gz}.
 */
public final class ParsedLayer {

    private static final String SUFFIX = ".json.gz";
    private static final int WRITERS = 8;

    private final Path folder;

    public ParsedLayer(Path archive) {
        this.folder = archive.resolve("parsed");
    }

    public static byte[] compress(Document document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (OutputStream out = new QuickGzip(bytes)) {
            Json.mapper().writeValue(out, document);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException where the file is missing or damaged; the checksum of the compression tells */
    public static Document read(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            byte[] json = in.readAllBytes();
            return Json.mapper().readValue(json, Document.class);
        }
    }

    /** The fingerprint of the parser that made a file of this layer. */
    public static String parserOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.indexOf('.') + 1, name.length() - SUFFIX.length());
    }

    public Path file(String id, String parser) {
        return folder.resolve(id.substring(0, 2)).resolve(id + "." + parser + SUFFIX);
    }

    /** Atomic; on the disk only after {@link #force}. */
    public void write(String id, String parser, byte[] compressed) throws IOException {
        Path file = file(id, parser);
        Files.createDirectories(file.getParent());
        SafeFile.writeLazily(file, compressed);
    }

    /** Brings these files to the disk, several at a time: the system makes one journal entry of them. */
    public void force(List<Path> files) throws IOException {
        Set<Path> all = new HashSet<>(files);
        files.forEach(f -> all.add(f.getParent()));
        try (ExecutorService pool = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Void>> results = pool.invokeAll(all.stream().map(ParsedLayer::forcing).toList());
            for (Future<Void> result : results) {
                result.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    public void delete(String id, String parser) throws IOException {
        Files.deleteIfExists(file(id, parser));
    }

    /** Deletes what no committed record names: left by a writer that died. */
    public void keepOnly(Set<Path> named) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!named.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Callable<Void> forcing(Path file) {
        return () -> {
            SafeFile.force(file);
            return null;
        };
    }

    /** Three times as fast as the usual level, a tenth larger. */
    private static final class QuickGzip extends GZIPOutputStream {

        QuickGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(2);
        }
    }
}
