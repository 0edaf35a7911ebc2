package vn.xabao.bench;

import java.util.ArrayList;
import java.util.List;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Page;
import vn.xabao.ingest.document.Source;
import vn.xabao.ingest.document.TextOrigin;

/** Texts as the first stage would hand them on. */
final class GeneratedDocuments {

    private GeneratedDocuments() {
    }

    /** A paragraph a line. */
    static Document of(String name, String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            blocks.add(new Block(Block.Role.PARAGRAPH, 1, "line " + (blocks.size() + 1), start, start + line.length(),
                    List.of()));
            start += line.length() + 1;
        }
        return new Document(new Source(name, name, "text/plain", text.length(), null, null),
                List.of(new Page(1, null, null, 0, Page.Verdict.GOOD_TEXT, TextOrigin.EMBEDDED, null)), blocks,
                List.of(), List.of(), text);
    }

    /** Reports one after another until there are so many characters. */
    static Document ofLength(ReportGenerator generator, int characters) {
        StringBuilder text = new StringBuilder(characters);
        for (int i = 0; text.length() < characters; i++) {
            text.append(generator.report(i).text()).append('\n');
        }
        return of("long.txt", text.substring(0, characters));
    }
}
