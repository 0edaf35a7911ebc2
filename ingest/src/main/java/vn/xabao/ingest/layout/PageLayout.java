package vn.xabao.ingest.layout;

import java.util.ArrayList;
import java.util.HashMap;
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
        layout.addPages();
        return new RawDocument(contents.stream().map(PageContent::page).toList(),
                Roles.settle(FootnoteCalls.link(layout.blocks)), layout.tables, problems);
    }

    private void addPages() {
        Map<Line, Role> furniture = Furniture.of(pages);
        double usual = usualSize();
        List<Footnotes> texts = new ArrayList<>();
        Map<Double, List<Line>> byWidth = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Line> text = pages.get(i).lines().stream().filter(l -> !furniture.containsKey(l)).toList();
            texts.add(Footnotes.of(text, usual));
            byWidth.computeIfAbsent(width(i), w -> new ArrayList<>()).addAll(texts.getLast().body());
        }
        Map<Double, Margins> margins = new HashMap<>();
        byWidth.forEach((width, lines) -> margins.put(width, Margins.of(lines)));
        for (int i = 0; i < pages.size(); i++) {
            Footnotes text = texts.get(i);
            addText(i, text.body(), Margins.of(text.body()).orLeadingOf(margins.get(width(i))));
            addApart(i, text, furniture);
        }
        close();
    }

    private double width(int page) {
        Double width = contents.get(page).page().width();
        return width == null ? 0 : width;
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

    private void addApart(int page, Footnotes text, Map<Line, Role> furniture) {
        int number = contents.get(page).page().number();
        text.notes().forEach(n -> blocks.add(BlockBuilder.of(Role.FOOTNOTE, number, n)));
        for (Line l : pages.get(page).lines()) {
            Role role = furniture.get(l);
            if (role != null) {
                blocks.add(BlockBuilder.of(role, number, List.of(l)));
            }
        }
    }

    private void addText(int page, List<Line> lines, Margins here) {
        List<Object> parts = new ArrayList<>();
        List<Line> before = new ArrayList<>(lines);
        for (Grid grid : pages.get(page).grids()) {
            List<Line> over = before.stream().filter(l -> l.box().y0() < grid.box().y0()).toList();
            before.removeAll(over);
            parts.addAll(Columns.parts(over));
            parts.add(grid);
        }
        parts.addAll(Columns.parts(before));
        for (Object part : parts) {
            add(part, contents.get(page), here);
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
