package vn.xabao.ingest.document;

import org.jspecify.annotations.Nullable;

/**
 * Where a document's bytes came from.
 *
 * @param path relative to the loaded root, with {@code /}; NFC
 * @param name the file's own name; NFC
 * @param mediaType as detected from the bytes, such as {@code application/pdf}; null where nothing could be detected
 * @param bytes the size
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits; the identity of the report; null only where the file
 *     could not be read at all
 * @param container the path inside an archive file, null for a file of its own
 */
public record Source(String path, String name, @Nullable String mediaType, long bytes, @Nullable String sha256,
        @Nullable String container) {
}
