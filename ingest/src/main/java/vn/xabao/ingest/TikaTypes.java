package vn.xabao.ingest;

import java.io.ByteArrayInputStream;
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
import vn.xabao.ingest.read.Reader;
import vn.xabao.ingest.read.Readers;
import vn.xabao.ingest.read.TextDecoder;

/** Media types as Tika finds them, looking into ZIP and OLE containers. */
final class TikaTypes {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final MediaTypeRegistry REGISTRY = TYPES.getMediaTypeRegistry();
    private static final DefaultDetector DETECTOR = new DefaultDetector(TYPES);

    private TikaTypes() {
    }

    static MediaTypes.Detected detect(Path file, byte[] bytes, String name) {
        MediaType content = content(file, bytes);
        MediaType named = named(name);
        boolean narrower = REGISTRY.isSpecializationOf(named, content) && !content.equals(MediaType.OCTET_STREAM);
        Optional<Reader> reader = reader(content);
        if (narrower || reader.isEmpty() && REGISTRY.isSpecializationOf(content, named)) {
            return new MediaTypes.Detected(named.toString(), false);
        }
        boolean misnamed = reader.isPresent() && !named.equals(MediaType.OCTET_STREAM) && !reader.equals(reader(named));
        return new MediaTypes.Detected(content.toString(), misnamed);
    }

    private static Optional<Reader> reader(MediaType type) {
        return Readers.of(type.toString());
    }

    private static MediaType content(Path file, byte[] bytes) {
        MediaType found;
        try (TikaInputStream in = TikaInputStream.get(file)) {
            found = DETECTOR.detect(in, new Metadata()).getBaseType();
        } catch (IOException | RuntimeException e) {
            found = byMagic(bytes);
        }
        return found.equals(MediaType.OCTET_STREAM) && TextDecoder.mayBeText(bytes) ? MediaType.TEXT_PLAIN : found;
    }

    /** A broken container is still known by its first bytes. */
    private static MediaType byMagic(byte[] bytes) {
        try {
            return TYPES.detect(new ByteArrayInputStream(bytes), new Metadata()).getBaseType();
        } catch (IOException e) {
            return MediaType.OCTET_STREAM;
        }
    }

    private static MediaType named(String name) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try {
            return TYPES.detect(null, metadata).getBaseType();
        } catch (IOException e) {
            return MediaType.OCTET_STREAM;
        }
    }
}
