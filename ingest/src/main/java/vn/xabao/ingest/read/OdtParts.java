package vn.xabao.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipInputStreamZipEntrySource;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.xabao.ingest.document.Problem.Kind;

/** The parts of an ODT package that hold text or say how it is shown. */
record OdtParts(Element content, @Nullable Element styles) {

    static OdtParts open(byte[] bytes) throws IOException {
        try (ZipEntrySource zip = new ZipInputStreamZipEntrySource(new ZipArchiveThresholdInputStream(
                new ZipArchiveInputStream(new ByteArrayInputStream(bytes), "UTF-8", true, true)))) {
            Element manifest = part(zip, "META-INF/manifest.xml");
            if (manifest != null && isEncrypted(manifest)) {
                throw new UnreadableException(Kind.ENCRYPTED, new IOException("encryption data in the manifest"));
            }
            Element content = part(zip, "content.xml");
            if (content == null) {
                throw new IOException("no content.xml");
            }
            return new OdtParts(content, part(zip, "styles.xml"));
        }
    }

    private static @Nullable Element part(ZipEntrySource zip, String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? null : Xml.root(zip.getInputStream(entry));
    }

    private static boolean isEncrypted(Element manifest) {
        return Xml.children(manifest).stream().anyMatch(e -> Xml.child(e, "encryption-data") != null)
                || Xml.child(manifest, "encrypted-key") != null;
    }

    Element body() throws IOException {
        Element text = Xml.at(content, "body", "text");
        if (text == null) {
            throw new IOException("no text document");
        }
        return text;
    }
}
