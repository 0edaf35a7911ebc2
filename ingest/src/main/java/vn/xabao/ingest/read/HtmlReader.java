package vn.xabao.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.xabao.ingest.layout.RawDocument;

/** Reads HTML; the charset is the one its BOM or its head states, UTF-8 otherwise. Nothing it links to is fetched. */
final class HtmlReader implements Reader {

    private static final int HEAD = 200;
    private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml");

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public RawDocument read(SourceBytes in) throws IOException {
        return OfficeFile.guarded(in, () -> {
            Document page = parsed(in.bytes());
            HtmlBody body = new HtmlBody(new HtmlNotes(page));
            List<Element> heads = page.select("div[title=header], div[title=footer]");
            heads.forEach(Element::remove);
            FlowWriter writer = new FlowWriter();
            writer.body(body.flows(page.body()));
            heads.forEach(h -> writer.aside(body.flows(h), h.attr("title")));
            return writer.document(List.of());
        });
    }

    /** A head that can be read as ASCII cannot be UTF-16, whatever it states: browsers take UTF-8 then, and so do we. */
    private static Document parsed(byte[] bytes) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        boolean wide = page.charset().name().startsWith("UTF-16");
        return wide && isNarrow(bytes) ? Jsoup.parse(new ByteArrayInputStream(bytes), "UTF-8", "") : page;
    }

    private static boolean isNarrow(byte[] bytes) {
        for (int i = 0; i < Math.min(HEAD, bytes.length); i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        return true;
    }
}
