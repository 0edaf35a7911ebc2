package vn.xabao.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Block.Role;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Table;

/**
 * Turns letters with places into blocks in reading order: page furniture and footnotes are taken out first, then tables
 * and the columns of letterheads; what is left is running text, joined over lines and pages.
 */
public final class PageLayout {

    private final List<PageContent> contents;
    private final List<PageLines> pages = new ArrayList<>();
    private final List<RawDocument.Block> blocks = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private Margins above = Margins.of(List.of());
    private @Nullable BlockBuilder open;

    private PageLayout(List<PageContent> contents) {
        this.contents = contents;
        contents.forEach(c -> pages.add(lines(c)));
    }

    /** @param problems what went wrong before */
    public static RawDocument document(List<PageContent> contents, List<Problem> problems) {
        PageLayout layout = new PageLayout(contents);
        Map<Line, Role> furniture = Furniture.of(layout.pages);
        double usual = layout.usualSize();
        for (int i = 0; i < contents.size(); i++) {
            layout.addPage(contents.get(i), layout.pages.get(i), furniture, usual);
        }
        layout.close();
        return new RawDocument(contents.stream().map(PageContent::page).toList(),
                Roles.settle(FootnoteCalls.link(layout.blocks)), layout.tables, problems);
    }

    private static PageLines lines(PageContent content) {
        List<Grid> grids = new ArrayList<>();
        List<Glyph> free = content.glyphs();
        for (Grid grid : Lattice.grids(content.rulings())) {
            List<Glyph> inside = GridText.inside(grid, free);
            if (!inside.isEmpty()) {
                grids.add(grid);
                List<Glyph> rest = new ArrayList<>(free);
                rest.removeIf(g -> grid.box().holdsMiddleOf(g.box()));
                free = rest;
            }
        }
        Double height = content.page().height();
        return new PageLines(height == null ? 0 : height, LineBuilder.lines(content.page().number(), free), grids);
    }

    /** The size most letters have. */
    private double usualSize() {
        Map<Long, Integer> letters = new TreeMap<>();
        for (PageLines p : pages) {
            p.lines().forEach(l -> letters.merge(Math.round(l.size() * 2), l.text().length(), Integer::sum));
        }
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(e -> e.getKey() / 2.0).orElse(0.0);
    }

    private void addPage(PageContent content, PageLines page, Map<Line, Role> furniture, double usual) {
        List<Line> text = page.lines().stream().filter(l -> !furniture.containsKey(l)).toList();
        Footnotes notes = Footnotes.of(text, usual);
        addText(content, page.grids(), notes.body());
        int number = content.page().number();
        notes.notes().forEach(n -> blocks.add(BlockBuilder.of(Role.FOOTNOTE, number, n)));
        page.lines()
                .stream()
                .filter(furniture::containsKey)
                .forEach(l -> blocks.add(BlockBuilder.of(furniture.getOrDefault(l, Role.RUNNING_HEAD), number,
                        List.of(l))));
    }

    private void addText(PageContent content, List<Grid> grids, List<Line> lines) {
        List<Object> parts = new ArrayList<>();
        List<Line> before = new ArrayList<>(lines);
        Margins here = Margins.of(lines);
        for (Grid grid : grids.stream().sorted(Comparator.comparingDouble((Grid g) -> g.box().y0())).toList()) {
            List<Line> over = before.stream().filter(l -> l.box().y0() < grid.box().y0()).toList();
            before.removeAll(over);
            parts.addAll(Columns.parts(over));
            parts.add(grid);
        }
        parts.addAll(Columns.parts(before));
        for (Object part : parts) {
            add(part, content, here);
        }
    }

    private void add(Object part, PageContent content, Margins here) {
        int page = content.page().number();
        switch (part) {
            case Columns.Running running -> flow(running.line(), here);
            case Columns.Beside beside -> {
                close();
                beside.lines().forEach(this::addApart);
                close();
            }
            case Columns.Rows rows -> {
                close();
                tables.add(GridText.add(page, rows.rows(), blocks));
            }
            case Grid grid -> {
                close();
                tables.add(GridText.add(page, grid, GridText.inside(grid, content.glyphs()), blocks));
            }
            default -> throw new IllegalStateException("no such part: " + part.getClass());
        }
    }

    private void flow(Line line, Margins here) {
        if (open != null && !Wrapping.goesOn(open, line, above, here)) {
            close();
        }
        if (open == null) {
            open = new BlockBuilder();
        }
        open.add(line);
        above = here;
    }

    /** A line of a letterhead is a block of its own. */
    private void addApart(Line line) {
        if (open != null && !Letterhead.goesOn(open.last(), line)) {
            close();
        }
        open = open == null ? new BlockBuilder() : open;
        open.add(line);
    }

    private void close() {
        if (open != null) {
            blocks.add(open.build(null));
        }
        open = null;
    }
}
