package vn.xabao.ingest.layout;

import java.util.Arrays;
import java.util.List;

/**
 * The measure of a page's running text.
 *
 * @param left where its lines begin
 * @param right where full lines end
 * @param leading from baseline to baseline inside a paragraph
 */
record Margins(double left, double right, double leading) {

    private static final double LEFT = 0.2;
    private static final double RIGHT = 0.95;
    private static final double INSIDE = 0.3;
    private static final double INDENT = 8;

    static Margins of(List<Line> lines) {
        if (lines.isEmpty()) {
            return new Margins(0, 0, 0);
        }
        double right = at(lines.stream().mapToDouble(l -> l.box().x1()).sorted().toArray(), RIGHT);
        double least = lines.stream().mapToDouble(l -> l.box().x0()).min().orElse(0);
        double[] starts = lines.stream()
                .filter(l -> l.box().width() > 0.6 * (right - least))
                .mapToDouble(l -> l.box().x0())
                .sorted()
                .toArray();
        double[] steps = new double[Math.max(0, lines.size() - 1)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = lines.get(i + 1).baseline() - lines.get(i).baseline();
        }
        double[] down = Arrays.stream(steps).filter(s -> s > 1).sorted().toArray();
        return new Margins(starts.length == 0 ? least : at(starts, LEFT), right,
                down.length == 0 ? 0 : at(down, INSIDE));
    }

    /** A page with few lines does not show where its margins are: the whole document does. */
    Margins orLeadingOf(Margins whole) {
        return new Margins(whole.left, whole.right, leading > 0 ? leading : whole.leading);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round((sorted.length - 1) * share)];
    }

    boolean isIndented(Line line) {
        return line.box().x0() > left + INDENT;
    }
}
