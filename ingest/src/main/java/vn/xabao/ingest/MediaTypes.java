package vn.xabao.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import vn.xabao.ingest.read.TextDecoder;

/**
 * Finds a file's media type from its bytes and compares it with its name. The two commonest cases are seen at once;
 * everything else is left to Tika, whose tables take longer to load than such a file to read.
 */
final class MediaTypes {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private MediaTypes() {
    }

    /**
     * @param type what the file is
     * @param misnamed its name claims another format
     */
    record Detected(String type, boolean misnamed) {
    }

    static Detected detect(Path file, byte[] bytes, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".pdf") && startsWith(bytes, PDF)) {
            return new Detected("application/pdf", false);
        }
        if (lower.endsWith(".txt") && TextDecoder.isPlainly(bytes)) {
            return new Detected("text/plain", false);
        }
        return TikaTypes.detect(file, bytes, name);
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
