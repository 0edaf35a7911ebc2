package vn.xabao.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.xabao.ingest.document.Block.Role;

/**
 * A page taken apart.
 *
 * @param parts its text in reading order
 * @param notes the lines of each footnote
 * @param furniture running heads and page numbers
 */
record PageParts(int number, double width, List<Part> parts, List<List<Line>> notes, List<Line> furniture) {

    /** @param usual the size of the letters of the running text */
    static PageParts of(PageContent content, PageLines page, Map<Line, Role> furniture, double usual) {
        List<Line> text = page.lines().stream().filter(l -> !furniture.containsKey(l)).toList();
        Footnotes split = Footnotes.of(text, usual);
        List<Part> parts = new ArrayList<>();
        List<Line> below = new ArrayList<>(split.body());
        for (Part.Ruled table : page.tables()) {
            List<Line> above = below.stream().filter(l -> l.box().y0() < table.grid().box().y0()).toList();
            below.removeAll(above);
            parts.addAll(Columns.parts(above));
            parts.add(table);
        }
        parts.addAll(Columns.parts(below));
        Double width = content.page().width();
        return new PageParts(content.page().number(), width == null ? 0 : width, parts, split.notes(),
                page.lines().stream().filter(furniture::containsKey).toList());
    }

    List<Line> running() {
        return parts.stream()
                .flatMap(p -> p instanceof Part.Running r
                        ? Stream.of(r.line())
                        : Stream.empty())
                .toList();
    }
}
