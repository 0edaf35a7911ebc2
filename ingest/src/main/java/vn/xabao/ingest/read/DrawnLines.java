package vn.xabao.ingest.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Vector;
import vn.xabao.ingest.layout.Rect;
import vn.xabao.ingest.layout.Ruling;

/** Follows the drawing of paths and keeps their straight lines: strokes, and filled rectangles as thin as one. */
final class DrawnLines {

    private static final double THIN = 3;
    private static final double SHORTEST = 4;
    private static final int MOST = 20_000;

    private final PageFrame frame;
    private final List<Rect> path = new ArrayList<>();
    private final List<Rect> areas = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private Vector start = new Vector(0, 0);
    private Vector at = new Vector(0, 0);

    DrawnLines(PageFrame frame) {
        this.frame = frame;
    }

    List<Ruling> rulings() {
        return rulings;
    }

    void moveTo(Vector to) {
        start = to;
        at = to;
    }

    void lineTo(Vector to) {
        path.add(frame.around(at, to));
        at = to;
    }

    void close() {
        lineTo(start);
    }

    void rectangle(Vector corner, Vector opposite) {
        areas.add(frame.around(corner, opposite));
        moveTo(corner);
    }

    void stroke() {
        path.forEach(this::keepLine);
        for (Rect r : areas) {
            keepLine(new Rect(r.x0(), r.y0(), r.x1(), r.y0()));
            keepLine(new Rect(r.x0(), r.y1(), r.x1(), r.y1()));
            keepLine(new Rect(r.x0(), r.y0(), r.x0(), r.y1()));
            keepLine(new Rect(r.x1(), r.y0(), r.x1(), r.y1()));
        }
        end();
    }

    void fill() {
        if (!path.isEmpty()) {
            keepLine(path.stream().reduce((a, b) -> new Rect(Math.min(a.x0(), b.x0()), Math.min(a.y0(), b.y0()),
                    Math.max(a.x1(), b.x1()), Math.max(a.y1(), b.y1()))).orElseThrow());
        }
        areas.forEach(this::keepLine);
        end();
    }

    void end() {
        path.clear();
        areas.clear();
    }

    private void keepLine(Rect r) {
        double width = r.x1() - r.x0();
        double height = r.y1() - r.y0();
        if (rulings.size() >= MOST) {
            return;
        }
        if (height <= THIN && width >= SHORTEST && width > height) {
            rulings.add(new Ruling(true, (r.y0() + r.y1()) / 2, r.x0(), r.x1()));
        } else if (width <= THIN && height >= SHORTEST) {
            rulings.add(new Ruling(false, (r.x0() + r.x1()) / 2, r.y0(), r.y1()));
        }
    }
}
