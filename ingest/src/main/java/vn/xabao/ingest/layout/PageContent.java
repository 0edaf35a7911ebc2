package vn.xabao.ingest.layout;

import java.util.List;

/** What stands on one page, in the order of the file. */
public record PageContent(RawDocument.Page page, List<Glyph> glyphs, List<Ruling> rulings) {
}
