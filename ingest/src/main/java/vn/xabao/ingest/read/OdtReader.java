package vn.xabao.ingest.read;

import java.io.IOException;
import java.util.List;
import org.w3c.dom.Element;
import vn.xabao.ingest.layout.RawDocument;

/** Reads OpenDocument text. */
final class OdtReader implements Reader {

    private static final String ODT = "application/vnd.oasis.opendocument.text";

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(ODT) || mediaType.equals(ODT + "-template");
    }

    @Override
    public RawDocument read(SourceBytes in) throws IOException {
        return OfficeFile.guarded(in, () -> {
            OdtParts parts = OdtParts.open(in.bytes());
            OdtBody body = new OdtBody(parts);
            FlowWriter writer = new FlowWriter();
            writer.body(body.flows(parts.body()));
            for (Element page : Xml.children(Xml.child(parts.styles(), "master-styles"), "master-page")) {
                for (Element head : Xml.children(page)) {
                    writer.aside(body.flows(head), Xml.name(head).startsWith("footer") ? "footer" : "header");
                }
            }
            return writer.document(List.of());
        });
    }
}
