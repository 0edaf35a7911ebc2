package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.List;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Source;
import vn.xabao.ingest.vietnamese.Marks;

/** Documents made of lines, each a block, for rooms that look at text only. */
final class Texts {

    private Texts() {
    }

    static Document document(String text) {
        return document(text, "a.txt");
    }

    static Document document(String text, String path) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (String line : Marks.nfc(text).split("\n")) {
            if (!line.isBlank()) {
                int start = joined.length() + (joined.isEmpty() ? 0 : 1);
                joined.append(joined.isEmpty() ? "" : "\n").append(line);
                blocks.add(new Block(Block.Role.PARAGRAPH, 1, null, start, joined.length(), List.of()));
            }
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new Document(new Source(path, name, "text/plain", text.length(), "0".repeat(64), null), List.of(),
                blocks, List.of(), List.of(), joined.toString());
    }
}
