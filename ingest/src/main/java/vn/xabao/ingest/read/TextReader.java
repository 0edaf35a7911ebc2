package vn.xabao.ingest.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.xabao.ingest.document.Block.Role;
import vn.xabao.ingest.layout.RawDocument;

/** Reads plain text. */
final class TextReader implements Reader {

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("text/plain");
    }

    @Override
    public RawDocument read(SourceBytes in) {
        List<RawDocument.Block> blocks = new ArrayList<>();
        String[] lines = new String(in.bytes(), StandardCharsets.UTF_8).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            blocks.add(new RawDocument.Block(Role.PARAGRAPH, 1, "line " + (i + 1), lines[i]));
        }
        return new RawDocument(List.of(RawDocument.Page.flowing(1)), blocks, List.of(), List.of());
    }
}
