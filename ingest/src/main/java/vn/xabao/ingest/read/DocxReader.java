package vn.xabao.ingest.read;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import vn.xabao.ingest.layout.RawDocument;

/** Reads Word's DOCX and its templates. */
final class DocxReader implements Reader {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Set<String> TYPES = Set.of(OOXML + "document", OOXML + "template",
            "application/vnd.ms-word.document.macroenabled.12", "application/vnd.ms-word.template.macroenabled.12");

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public RawDocument read(SourceBytes in) throws IOException {
        return OfficeFile.guarded(in, () -> {
            DocxParts parts = DocxParts.open(in.bytes());
            DocxBody body = new DocxBody(parts);
            FlowWriter writer = new FlowWriter();
            writer.body(body.flows(Xml.child(parts.document(), "body")));
            parts.headers().forEach(h -> writer.aside(body.flows(h.content()), h.name()));
            return writer.document(List.of());
        });
    }
}
