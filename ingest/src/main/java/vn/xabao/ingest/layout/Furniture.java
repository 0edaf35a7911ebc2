package vn.xabao.ingest.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.xabao.ingest.document.Block.Role;

/** Finds what stands at the edge of the pages and is no part of the text: page numbers, repeated heads and feet. */
final class Furniture {

    private static final double EDGE = 0.12;
    private static final int EDGE_LINES = 2;
    private static final double SAME_PLACE = 6;

    private final Map<Line, Role> roles = new IdentityHashMap<>();

    private Furniture() {
    }

    /** @param pages the lines of each page from top to bottom, with the page's height */
    static Map<Line, Role> of(List<PageLines> pages) {
        Furniture f = new Furniture();
        Map<String, Set<Integer>> seenOn = new HashMap<>();
        for (PageLines p : pages) {
            edge(p).forEach(l -> keys(l).forEach(k -> seenOn.computeIfAbsent(k, x -> new HashSet<>()).add(l.page())));
        }
        int often = Math.max(2, pages.size() / 3);
        for (PageLines p : pages) {
            for (Line l : edge(p)) {
                if (Markers.isPageNumber(l.text())) {
                    f.roles.put(l, Role.PAGE_NUMBER);
                } else if (keys(l).stream().anyMatch(k -> seenOn.get(k).size() >= often)) {
                    f.roles.put(l, Role.RUNNING_HEAD);
                }
            }
        }
        return f.roles;
    }

    private static List<Line> edge(PageLines p) {
        List<Line> lines = p.lines();
        double depth = EDGE * p.height();
        return IntStream.range(0, lines.size())
                .filter(i -> i < EDGE_LINES && lines.get(i).box().y1() < depth
                        || i >= lines.size() - EDGE_LINES && lines.get(i).box().y0() > p.height() - depth)
                .mapToObj(lines::get)
                .toList();
    }

    /** The same words at the same height, digits aside; two keys, so that a small step does not part them. */
    private static List<String> keys(Line l) {
        String words = l.text().replaceAll("\\d+", "#");
        long step = Math.round(l.baseline() / SAME_PLACE);
        long half = Math.round(l.baseline() / SAME_PLACE + 0.5);
        return List.of(words + "|" + step, words + "||" + half);
    }
}
