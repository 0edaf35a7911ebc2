package vn.xabao.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/** Finds a file's media type from its bytes, looking into ZIP and OLE containers, and compares it with its name. */
final class MediaTypes {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final MediaTypeRegistry REGISTRY = TYPES.getMediaTypeRegistry();
    private static final DefaultDetector DETECTOR = new DefaultDetector(TYPES);

    private MediaTypes() {
    }

    /**
     * @param type what the file is
     * @param named what its name claims, where that is something else
     */
    record Detected(String type, Optional<String> named) {
    }

    static Detected detect(Path file, String name) throws IOException {
        MediaType content = content(file);
        MediaType named = named(name);
        if (named.equals(MediaType.OCTET_STREAM) || isOneOf(content, named)) {
            return new Detected(content.toString(), Optional.empty());
        }
        if (isOneOf(named, content)) {
            return new Detected(named.toString(), Optional.empty());
        }
        return new Detected(content.toString(), Optional.of(named.toString()));
    }

    private static MediaType content(Path file) throws IOException {
        try (TikaInputStream in = TikaInputStream.get(file)) {
            return DETECTOR.detect(in, new Metadata()).getBaseType();
        }
    }

    private static MediaType named(String name) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        return TYPES.detect(null, metadata).getBaseType();
    }

    /** Whether the narrow type is the wide one or a special case of it; everything is a case of unknown bytes. */
    private static boolean isOneOf(MediaType narrow, MediaType wide) {
        return !wide.equals(MediaType.OCTET_STREAM)
                && (narrow.equals(wide) || REGISTRY.isSpecializationOf(narrow, wide));
    }
}
