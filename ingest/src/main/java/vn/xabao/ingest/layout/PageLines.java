package vn.xabao.ingest.layout;

import java.util.ArrayList;
import java.util.List;

/** The lines of one page from top to bottom, and its ruled tables, whose letters are in no line. */
record PageLines(double height, List<Line> lines, List<Part.Ruled> tables) {

    static PageLines of(PageContent content) {
        List<Part.Ruled> tables = new ArrayList<>();
        List<Glyph> free = content.glyphs();
        for (Grid grid : Lattice.grids(content.rulings())) {
            List<Glyph> inside = free.stream().filter(g -> grid.box().holdsMiddleOf(g.box())).toList();
            if (!inside.isEmpty()) {
                tables.add(new Part.Ruled(grid, inside));
                free = free.stream().filter(g -> !grid.box().holdsMiddleOf(g.box())).toList();
            }
        }
        Double height = content.page().height();
        return new PageLines(height == null ? 0 : height, LineBuilder.lines(content.page().number(), free), tables);
    }
}
