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

    private final Map<Line, Role> furniture;
    private final List<RawDocument.Block> blocks = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private Margins above = Margins.of(List.of());
    private @Nullable BlockBuilder open;

    private PageLayout(Map<Line, Role> furniture) {
        this.furniture = furniture;
    }

    /** @param problems what went wrong before */
    public static RawDocument document(List<PageContent> contents, List<Problem> problems) {
        List<PageLines> pages = contents.stream().map(PageLines::of).toList();
        Map<Line, Role> furniture = Furniture.of(pages);
        double usual = usualSize(pages);
        List<PageParts> parts = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            parts.add(PageParts.of(contents.get(i), pages.get(i), furniture, usual));
        }
        PageLayout layout = new PageLayout(furniture);
        layout.add(parts);
        return new RawDocument(contents.stream().map(PageContent::page).toList(),
                Roles.settle(FootnoteCalls.link(layout.blocks)), layout.tables, problems);
    }

    /** The size most letters have. */
    private static double usualSize(List<PageLines> pages) {
        Map<Long, Integer> letters = new TreeMap<>();
        for (PageLines p : pages) {
            p.lines().forEach(l -> letters.merge(Math.round(l.size() * 2), l.text().length(), Integer::sum));
        }
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(e -> e.getKey() / 2.0).orElse(0.0);
    }

    private void add(List<PageParts> pages) {
        Map<Double, List<Line>> byWidth = new HashMap<>();
        pages.forEach(p -> byWidth.computeIfAbsent(p.width(), w -> new ArrayList<>()).addAll(p.running()));
        Map<Double, Margins> margins = new HashMap<>();
        byWidth.forEach((width, lines) -> margins.put(width, Margins.of(lines)));
        for (PageParts page : pages) {
            Margins whole = margins.getOrDefault(page.width(), above);
            Margins here = Margins.of(page.running()).orLeadingOf(whole);
            page.parts().forEach(p -> add(p, page.number(), here));
            page.notes().forEach(n -> blocks.add(BlockBuilder.of(Role.FOOTNOTE, page.number(), n)));
            page.furniture().forEach(l -> blocks.add(BlockBuilder.of(furniture.getOrDefault(l, Role.RUNNING_HEAD),
                    page.number(), List.of(l))));
        }
        close();
    }

    private void add(Part part, int page, Margins here) {
        if (!(part instanceof Part.Running)) {
            close();
        }
        switch (part) {
            case Part.Running running -> flow(running.line(), here);
            case Part.Beside beside -> {
                beside.lines().forEach(this::addApart);
                close();
            }
            case Part.Rows rows -> tables.add(GridText.add(page, rows.rows(), blocks));
            case Part.Ruled ruled -> tables.add(GridText.add(page, ruled, blocks));
        }
    }

    private void flow(Line line, Margins here) {
        if (open != null && !Wrapping.goesOn(open, line, above, here)) {
            close();
        }
        append(line);
        above = here;
    }

    /** A line of a letterhead is a block of its own. */
    private void addApart(Line line) {
        if (open != null && !Letterhead.goesOn(open.last(), line)) {
            close();
        }
        append(line);
    }

    private void append(Line line) {
        if (open == null) {
            open = new BlockBuilder();
        }
        open.add(line);
    }

    private void close() {
        if (open != null) {
            blocks.add(open.build(null));
        }
        open = null;
    }
}
