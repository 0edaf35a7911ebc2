package vn.xabao.extract;

import java.util.ArrayList;
import java.util.List;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Page;
import vn.xabao.ingest.document.Source;
import vn.xabao.ingest.document.TextOrigin;

/** Documents of one paragraph a line, for tests. */
public final class TextDocuments {

    private TextDocuments() {
    }

    public static Document of(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(Block.Role.PARAGRAPH, 1, "line " + (blocks.size() + 1), start,
                        start + line.length(), List.of()));
            }
            start += line.length() + 1;
        }
        return new Document(new Source("test.txt", "test.txt", "text/plain", text.length(), null, null),
                List.of(new Page(1, null, null, 0, Page.Verdict.GOOD_TEXT, TextOrigin.EMBEDDED, null)), blocks,
                List.of(), List.of(), text);
    }
}
