package vn.xabao.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for lines that stand beside each other with a strip of white between them all: the head and the foot of a
 * letter, whose columns are read one after the other, and the rows of tables without rulings.
 */
final class Columns {

    private static final double BESIDE = 0.4;
    private static final double NARROWEST = 0.5;
    private static final double FARTHEST = 8;
    private static final double NEXT_LINE = 2;

    private Columns() {
    }

    private record Strip(double from, double to) {

        double width() {
            return to - from;
        }
    }

    static List<Part> parts(List<Line> lines) {
        List<List<Line>> rows = rows(lines);
        List<Part> parts = new ArrayList<>();
        int i = 0;
        while (i < rows.size()) {
            Region region = Region.from(rows, i);
            Part part = region.part();
            if (part == null) {
                whole(rows.get(i)).forEach(l -> parts.add(new Part.Running(l)));
                i++;
            } else {
                parts.add(part);
                i = region.end;
            }
        }
        return parts;
    }

    /** Segments that stand at one height make a row, wherever their baselines are. */
    private static List<List<Line>> rows(List<Line> lines) {
        List<List<Line>> rows = new ArrayList<>();
        for (Line line : lines) {
            List<Line> last = rows.isEmpty() ? List.of() : rows.getLast();
            boolean beside = !last.isEmpty() && last.stream().allMatch(o -> isBeside(o, line));
            if (beside) {
                last.addAll(line.segments());
                last.sort((a, b) -> Double.compare(a.box().x0(), b.box().x0()));
            } else {
                rows.add(new ArrayList<>(line.segments()));
            }
        }
        return rows;
    }

    private static boolean isBeside(Line a, Line b) {
        boolean apart = a.box().x1() < b.box().x0() || b.box().x1() < a.box().x0();
        return apart && a.box().besides(b.box()) > BESIDE;
    }

    /** The row's segments as the lines they were. */
    private static List<Line> whole(List<Line> row) {
        List<Line> lines = new ArrayList<>();
        for (Line s : row) {
            Line last = lines.isEmpty() ? null : lines.getLast();
            if (last != null && last.baseline() == s.baseline()) {
                List<Line.Piece> words = new ArrayList<>(last.words());
                words.addAll(s.words());
                lines.set(lines.size() - 1, new Line(s.page(), words, last.box().union(s.box()), s.baseline(), s.size(),
                        s.bold()));
            } else {
                lines.add(s);
            }
        }
        return lines;
    }

    private static final class Region {

        private final List<List<Line>> rows;
        private final int start;
        private List<Strip> strips;
        private int end;

        private Region(List<List<Line>> rows, int start) {
            this.rows = rows;
            this.start = start;
            this.end = start;
            this.strips = strips(rows.get(start));
        }

        /** Grows downwards as long as a white strip runs through. */
        static Region from(List<List<Line>> rows, int start) {
            Region r = new Region(rows, start);
            if (r.strips.isEmpty()) {
                return r;
            }
            r.end = start + 1;
            List<Strip> open = r.strips;
            for (int i = start + 1; i < rows.size() && r.isNear(i); i++) {
                open = cut(open, rows.get(i));
                if (open.isEmpty()) {
                    break;
                }
                boolean left = rows.get(i).size() == 1 && rows.get(i).getFirst().box().x1() <= open.getFirst().from();
                boolean follows = r.end == i && r.isListedNext(i);
                if (!left || follows) {
                    r.end = i + 1;
                    r.strips = open;
                }
            }
            return r;
        }

        private boolean isNear(int i) {
            Line above = rows.get(i - 1).getFirst();
            Line below = rows.get(i).getFirst();
            return below.baseline() - above.baseline() < FARTHEST * below.size();
        }

        private boolean isListedNext(int i) {
            Line above = rows.get(i - 1).getFirst();
            Line below = rows.get(i).getFirst();
            return below.text().startsWith("-") && below.baseline() - above.baseline() < NEXT_LINE * below.size();
        }

        @Nullable
        Part part() {
            List<List<Line>> mine = rows.subList(start, end);
            long split = mine.stream().filter(r -> r.size() > 1).count();
            if (mine.stream().flatMap(List::stream).anyMatch(l -> Letterhead.speaksIn(l.text()))) {
                return new Part.Beside(byColumn(mine));
            }
            return split >= 2 ? new Part.Rows(byStrip(mine)) : null;
        }

        private List<Line> byColumn(List<List<Line>> mine) {
            Strip widest = strips.stream().reduce((a, b) -> a.width() >= b.width() ? a : b).orElseThrow();
            List<Line> left = new ArrayList<>();
            List<Line> right = new ArrayList<>();
            for (List<Line> row : mine) {
                List<Line> l = row.stream().filter(s -> s.box().x0() < widest.from()).toList();
                left.addAll(whole(l));
                right.addAll(whole(row.stream().filter(s -> s.box().x0() >= widest.from()).toList()));
            }
            left.addAll(right);
            return left;
        }

        /** Every row gets a segment for every column; an empty place is a line without words. */
        private List<List<Line>> byStrip(List<List<Line>> mine) {
            List<List<Line>> out = new ArrayList<>();
            for (List<Line> row : mine) {
                List<Line> cells = new ArrayList<>();
                for (int c = 0; c <= strips.size(); c++) {
                    double from = c == 0 ? Double.NEGATIVE_INFINITY : strips.get(c - 1).from();
                    double to = c == strips.size() ? Double.POSITIVE_INFINITY : strips.get(c).from();
                    List<Line> here = row.stream()
                            .filter(s -> s.box().x0() >= from && s.box().x0() < to)
                            .toList();
                    cells.add(here.isEmpty()
                            ? new Line(row.getFirst().page(), List.of(), row.getFirst().box(), 0, 0,
                                    false)
                            : joined(here));
                }
                out.add(cells);
            }
            return out;
        }

        private static Line joined(List<Line> segments) {
            return segments.stream().reduce((a, b) -> {
                List<Line.Piece> words = new ArrayList<>(a.words());
                words.addAll(b.words());
                return new Line(a.page(), words, a.box().union(b.box()), a.baseline(), a.size(), a.bold());
            }).orElseThrow();
        }

        private static List<Strip> strips(List<Line> row) {
            List<Strip> strips = new ArrayList<>();
            for (int i = 1; i < row.size(); i++) {
                strips.add(new Strip(row.get(i - 1).box().x1(), row.get(i).box().x0()));
            }
            return strips;
        }

        /** What the row leaves white of the strips. */
        private static List<Strip> cut(List<Strip> strips, List<Line> row) {
            List<Strip> left = strips;
            for (Line s : row) {
                List<Strip> next = new ArrayList<>();
                for (Strip strip : left) {
                    addIfWide(new Strip(strip.from(), Math.min(strip.to(), s.box().x0())), s, next);
                    addIfWide(new Strip(Math.max(strip.from(), s.box().x1()), strip.to()), s, next);
                }
                left = next.stream().distinct().toList();
            }
            return left;
        }

        private static void addIfWide(Strip strip, Line s, List<Strip> to) {
            if (strip.width() >= NARROWEST * s.size()) {
                to.add(strip);
            }
        }
    }
}
