package vn.xabao.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.IngestResult.Ingested;
import vn.xabao.ingest.IngestResult.Unreadable;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Problem.Kind;
import vn.xabao.ingest.document.Source;
import vn.xabao.ingest.layout.RawDocument;
import vn.xabao.ingest.read.Reader;
import vn.xabao.ingest.read.Readers;
import vn.xabao.ingest.read.SourceBytes;
import vn.xabao.ingest.read.UnreadableException;
import vn.xabao.ingest.vietnamese.Marks;

/** Reads one file of the user's. Stateless; nothing is thrown for bad input. */
public final class Ingestor {

    /** Raised with every change that gives another document for the same bytes. */
    private static final int PARSER = 1;

    private static final long DEFAULT_CAP = 200L << 20;
    private static final String PROTECTED_OOXML = "application/x-tika-ooxml-protected";

    private final long cap;

    public Ingestor() {
        this(DEFAULT_CAP);
    }

    /** @param cap larger files, in bytes, are not read */
    public Ingestor(long cap) {
        this.cap = cap;
    }

    /**
     * @param file what to read
     * @param path how the file is named in the record: relative to the loaded root, with {@code /}
     */
    public IngestResult ingest(Path file, String path) {
        String nfc = Marks.nfc(path);
        String name = nfc.substring(nfc.lastIndexOf('/') + 1);
        long size = 0;
        try {
            size = Files.size(file);
            if (size > cap) {
                return new Unreadable(new Source(nfc, name, null, size, streamedHash(file), null),
                        Problems.tooLarge(size, cap));
            }
            return read(file, Files.readAllBytes(file), nfc, name);
        } catch (IOException e) {
            return new Unreadable(new Source(nfc, name, null, size, null, null), Problems.cannotOpen(reason(e)));
        }
    }

    /** Changes whenever the same bytes might give another document. */
    public String fingerprint() {
        return String.join("-", "ingest" + PARSER, "pdfbox" + org.apache.pdfbox.util.Version.getVersion(),
                "poi" + org.apache.poi.Version.getVersion(),
                "tika" + TikaCoreProperties.class.getPackage().getImplementationVersion(),
                "jsoup" + Jsoup.class.getPackage().getImplementationVersion());
    }

    private static IngestResult read(Path file, byte[] bytes, String path, String name) {
        String sha256 = HexFormat.of().formatHex(sha256().digest(bytes));
        if (bytes.length == 0) {
            return new Unreadable(new Source(path, name, null, 0, sha256, null), Problems.empty());
        }
        MediaTypes.Detected detected = MediaTypes.detect(file, bytes, name);
        Source source = new Source(path, name, detected.type(), bytes.length, sha256, null);
        if (detected.type().equals(PROTECTED_OOXML)) {
            return new Unreadable(source, Problems.unreadable(Kind.ENCRYPTED));
        }
        Optional<Reader> reader = Readers.of(detected.type());
        if (reader.isEmpty()) {
            return new Unreadable(source, Problems.unsupported(detected.type()));
        }
        List<Problem> known = detected.misnamed() ? List.of(Problems.wrongExtension(name, detected.type())) : List.of();
        try {
            RawDocument raw = reader.get().read(new SourceBytes(name, detected.type(), bytes));
            return new Ingested(DocumentAssembler.assemble(source, raw, known));
        } catch (UnreadableException e) {
            return new Unreadable(source, Problems.unreadable(e.kind()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Unreadable(source, Problems.unreadable(Kind.DAMAGED));
        }
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "not found" : e.getClass().getSimpleName();
    }

    private static @Nullable String streamedHash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
