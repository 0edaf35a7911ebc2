package vn.xabao.ingest.read;

import java.util.List;
import java.util.regex.Pattern;
import vn.xabao.ingest.layout.RawDocument;
import vn.xabao.ingest.layout.TextLayout;
import vn.xabao.ingest.vietnamese.Marks;

/** Reads plain text and text with light markup, whose signs stay in the text. */
final class TextReader implements Reader {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\f\u0085\u2028\u2029]");

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("text/plain") || mediaType.equals("text/x-web-markdown");
    }

    @Override
    public RawDocument read(SourceBytes in) {
        List<String> lines = List.of(LINE_END.split(Marks.nfc(TextDecoder.decode(in.bytes())), -1));
        return new RawDocument(List.of(RawDocument.Page.flowing(1)), TextLayout.blocks(lines), List.of(), List.of());
    }
}
