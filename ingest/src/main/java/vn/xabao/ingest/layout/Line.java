package vn.xabao.ingest.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line of words on a page.
 *
 * @param size of its letters, the largest one
 * @param bold all of it
 */
record Line(int page, List<Piece> words, Rect box, double baseline, double size, boolean bold) {

    private static final double WIDE = 1.1;
    private static final double UNUSUAL = 2.2;
    private static final double EVER = 2.5;

    /** A word of the line with its box. */
    record Piece(String text, Rect box) {
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Piece w : words) {
            text.append(text.isEmpty() ? "" : " ").append(w.text());
        }
        return text.toString();
    }

    /** The line cut where the space between two words is much wider than its other spaces. */
    List<Line> segments() {
        double usual = usualGap();
        List<Line> segments = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            boolean cut = i == words.size() || isWide(gap(i), usual);
            if (cut) {
                segments.add(from == 0 && i == words.size() ? this : part(from, i));
                from = i;
            }
        }
        return segments;
    }

    /** Wider than a space that justification has stretched. */
    private boolean isWide(double gap, double usual) {
        return gap > WIDE * size && gap > UNUSUAL * usual || gap > EVER * size;
    }

    private Line part(int from, int to) {
        List<Piece> some = words.subList(from, to);
        Rect around = some.stream().map(Piece::box).reduce(Rect::union).orElse(box);
        return new Line(page, some, around, baseline, size, bold);
    }

    private double gap(int word) {
        return words.get(word).box().x0() - words.get(word - 1).box().x1();
    }

    private double usualGap() {
        if (words.size() < 3) {
            return 0;
        }
        double[] gaps = new double[words.size() - 1];
        for (int i = 1; i < words.size(); i++) {
            gaps[i - 1] = gap(i);
        }
        Arrays.sort(gaps);
        return gaps[(gaps.length - 1) / 4];
    }
}
