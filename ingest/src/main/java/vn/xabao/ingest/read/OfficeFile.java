package vn.xabao.ingest.read;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Problem.Kind;
import vn.xabao.ingest.layout.RawDocument;

/** What the libraries throw for a file that cannot be read, told as the kind of problem it is. */
final class OfficeFile {

    private static final int ZIP_TAIL = 66_000;
    private static final int OLE_SECTOR = 512;
    private static final int CAUSES = 10;

    /** Sheets formatted down to their last row shrink 200 times and are no bombs; deflate itself ends near 1000. */
    private static final double INFLATE_RATIO = 0.002;
    private static final long ENTRY_SIZE = 300L << 20;

    static {
        ZipSecureFile.setMinInflateRatio(INFLATE_RATIO);
        ZipSecureFile.setMaxEntrySize(ENTRY_SIZE);
    }

    private OfficeFile() {
    }

    /** Something that reads a file. */
    interface Reading {

        RawDocument read() throws IOException;
    }

    static RawDocument guarded(SourceBytes in, Reading reading) throws IOException {
        try {
            return reading.read();
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableException(kind(e, in.bytes()), e);
        }
    }

    private static Kind kind(Throwable thrown, byte[] bytes) {
        Throwable at = thrown;
        for (int i = 0; i < CAUSES && at != null; i++) {
            Kind told = told(at, isZip(bytes));
            if (told != null) {
                return told;
            }
            at = at.getCause();
        }
        return isZipWithoutEnd(bytes) || isOleWithoutEnd(bytes) ? Kind.TRUNCATED : Kind.DAMAGED;
    }

    private static boolean isZip(byte[] b) {
        return b.length >= 4 && b[0] == 'P' && b[1] == 'K';
    }

    private static @Nullable Kind told(Throwable t, boolean zip) {
        if (t instanceof EncryptedDocumentException || t instanceof OLE2NotOfficeXmlFileException) {
            return Kind.ENCRYPTED; // OOXML in an OLE container is there because it is locked
        }
        String message = t.getMessage() == null ? "" : t.getMessage().toLowerCase(Locale.ROOT);
        // A part of more than 100 MB is refused before its ratio is looked at.
        if (message.contains("zip bomb") || message.contains("exceeds the max size")
                || zip && message.contains("tried to allocate an array")) {
            return Kind.BOMB;
        }
        return t instanceof EOFException && !(t instanceof ZipException) ? Kind.TRUNCATED : null;
    }

    /** A ZIP ends with its directory; one that begins as a ZIP and has none has lost its end. */
    private static boolean isZipWithoutEnd(byte[] b) {
        if (!isZip(b)) {
            return false;
        }
        for (int i = b.length - 4; i >= Math.max(0, b.length - ZIP_TAIL); i--) {
            if (b[i] == 'P' && b[i + 1] == 'K' && b[i + 2] == 5 && b[i + 3] == 6) {
                return false;
            }
        }
        return true;
    }

    /** An OLE file is made of whole sectors. */
    private static boolean isOleWithoutEnd(byte[] b) {
        return b.length > 1 && (b[0] & 0xFF) == 0xD0 && (b[1] & 0xFF) == 0xCF && b.length % OLE_SECTOR != 0;
    }
}
