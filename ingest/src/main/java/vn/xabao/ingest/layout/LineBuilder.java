package vn.xabao.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the letters of a page into lines by their baselines, and into words by spaces and gaps. */
final class LineBuilder {

    private static final double SAME_LINE = 0.45;
    private static final double WORD_GAP = 0.16;
    private static final double SMALL = 0.8;
    private static final double RAISED = 0.12;
    private static final double BOLD_SHARE = 0.9;
    private static final int OPEN_LINES = 3;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private LineBuilder() {
    }

    /** From top to bottom; turned text after upright text. */
    static List<Line> lines(int page, List<Glyph> glyphs) {
        Map<Integer, List<Glyph>> byTurn = new TreeMap<>();
        glyphs.forEach(g -> byTurn.computeIfAbsent(g.turned(), t -> new ArrayList<>()).add(g));
        List<Line> lines = new ArrayList<>();
        byTurn.forEach((turn, some) -> rows(some).forEach(row -> {
            Line line = line(page, row);
            if (!line.words().isEmpty()) {
                lines.add(line);
            }
        }));
        return lines;
    }

    private static List<Row> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<Row> rows = new ArrayList<>();
        for (Glyph g : sorted) {
            Row home = null;
            for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - OPEN_LINES) && home == null; i--) {
                home = rows.get(i).takes(g) ? rows.get(i) : null;
            }
            if (home == null) {
                home = new Row(g);
                rows.add(home);
            }
            home.add(g);
        }
        return rows;
    }

    private static final class Row {

        private final List<Glyph> glyphs = new ArrayList<>();
        private double baseline;
        private double size;

        Row(Glyph first) {
            baseline = first.baseline();
            size = first.size();
        }

        boolean takes(Glyph g) {
            return Math.abs(g.baseline() - baseline) < SAME_LINE * Math.max(size, g.size());
        }

        /** The largest letters carry the baseline; raised and lowered ones hang on to it. */
        void add(Glyph g) {
            glyphs.add(g);
            if (g.size() > size + 1) {
                size = g.size();
                baseline = g.baseline();
            }
        }
    }

    private static Line line(int page, Row row) {
        List<Glyph> glyphs = row.glyphs;
        glyphs.sort(Comparator.comparingDouble(Glyph::from));
        List<Line.Piece> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Rect box = glyphs.getFirst().box();
        Rect all = box;
        Glyph before = null;
        int bold = 0;
        for (Glyph g : glyphs) {
            bold += g.bold() || g.text().isBlank() ? 1 : 0;
            if (before != null && (g.text().isBlank() || g.from() - before.to() > WORD_GAP * row.size)) {
                close(text, box, words);
            }
            if (!g.text().isBlank() && !isDoubled(before, g)) {
                box = text.isEmpty() ? g.box() : box.union(g.box());
                all = words.isEmpty() && text.isEmpty() ? g.box() : all.union(g.box());
                text.append(raised(g, row));
            }
            before = g;
        }
        close(text, box, words);
        return new Line(page, words, all, row.baseline, row.size, bold >= BOLD_SHARE * glyphs.size());
    }

    private static void close(StringBuilder text, Rect box, List<Line.Piece> words) {
        if (!text.isEmpty()) {
            words.add(new Line.Piece(text.toString(), box));
            text.setLength(0);
        }
    }

    /** Some programs make bold letters by writing them twice. */
    private static boolean isDoubled(Glyph before, Glyph g) {
        return before != null && before.text().equals(g.text())
                && Math.abs(before.from() - g.from()) < 0.2 * (g.to() - g.from());
    }

    /** A small raised digit is written as such: it calls a footnote or squares a metre, and is no part of a number. */
    private static String raised(Glyph g, Row row) {
        boolean raised = g.size() < SMALL * row.size && g.baseline() < row.baseline - RAISED * row.size;
        return raised ? superscript(g.text()) : g.text();
    }

    /** The text with its digits raised. */
    static String superscript(String text) {
        StringBuilder s = new StringBuilder(text.length());
        text.chars().forEach(c -> s.append(c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : (char) c));
        return s.toString();
    }
}
