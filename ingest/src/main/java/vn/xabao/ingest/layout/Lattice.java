package vn.xabao.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Finds the ruled tables of a page: rulings that cross form one table; its lines make a grid; cells between which no
 * line is drawn are one.
 */
final class Lattice {

    private static final double NEAR = 2.5;
    private static final int MOST_RULINGS = 4000;
    private static final int MOST_CELLS = 5000;

    private Lattice() {
    }

    static List<Grid> grids(List<Ruling> rulings) {
        if (rulings.size() > MOST_RULINGS) {
            return List.of();
        }
        List<Ruling> merged = new ArrayList<>();
        merged.addAll(merged(rulings, true));
        merged.addAll(merged(rulings, false));
        List<Grid> grids = new ArrayList<>();
        for (List<Ruling> crossing : crossingGroups(merged)) {
            Grid grid = grid(crossing);
            if (grid.cells().size() > 1 && grid.cells().size() <= MOST_CELLS && grid.rows() > 0 && grid.columns() > 1) {
                grids.add(grid);
            }
        }
        grids.sort(Comparator.comparingDouble(g -> g.box().y0()));
        return grids;
    }

    /** Pieces of one line, drawn cell by cell, become that line. */
    private static List<Ruling> merged(List<Ruling> rulings, boolean horizontal) {
        List<Ruling> sorted = rulings.stream()
                .filter(r -> r.horizontal() == horizontal)
                .sorted(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from))
                .toList();
        List<Ruling> out = new ArrayList<>();
        for (Ruling r : sorted) {
            int same = -1;
            for (int i = out.size() - 1; i >= 0 && r.at() - out.get(i).at() <= NEAR && same < 0; i--) {
                Ruling o = out.get(i);
                same = r.from() <= o.to() + NEAR && r.to() >= o.from() - NEAR ? i : -1;
            }
            if (same < 0) {
                out.add(r);
            } else {
                Ruling o = out.get(same);
                out.set(same,
                        new Ruling(horizontal, o.at(), Math.min(o.from(), r.from()), Math.max(o.to(), r.to())));
            }
        }
        return out;
    }

    private static List<List<Ruling>> crossingGroups(List<Ruling> rulings) {
        int[] group = new int[rulings.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int k = i + 1; k < group.length; k++) {
                if (cross(rulings.get(i), rulings.get(k))) {
                    group[root(group, k)] = root(group, i);
                }
            }
        }
        List<List<Ruling>> groups = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            groups.add(new ArrayList<>());
        }
        for (int i = 0; i < group.length; i++) {
            groups.get(root(group, i)).add(rulings.get(i));
        }
        groups.removeIf(g -> g.size() < 4);
        return groups;
    }

    private static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static boolean cross(Ruling a, Ruling b) {
        return a.horizontal() != b.horizontal() && a.reaches(b.at(), NEAR) && b.reaches(a.at(), NEAR);
    }

    private static Grid grid(List<Ruling> rulings) {
        List<Ruling> across = rulings.stream().filter(Ruling::horizontal).toList();
        List<Ruling> down = rulings.stream().filter(r -> !r.horizontal()).toList();
        double[] ys = positions(across, Ruling::at);
        double[] xs = positions(down, Ruling::at);
        if (xs.length < 2 || ys.length < 2) {
            return new Grid(new Rect(0, 0, 0, 0), 0, 0, List.of());
        }
        Rect box = new Rect(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
        return new Grid(box, ys.length - 1, xs.length - 1, new Cells(xs, ys, across, down).find());
    }

    private static double[] positions(List<Ruling> rulings, ToDoubleFunction<Ruling> at) {
        double[] sorted = rulings.stream().mapToDouble(at).sorted().toArray();
        List<Double> distinct = new ArrayList<>();
        for (double p : sorted) {
            if (distinct.isEmpty() || p - distinct.getLast() > NEAR) {
                distinct.add(p);
            }
        }
        return distinct.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The squares of a grid joined where no line parts them. */
    private record Cells(double[] xs, double[] ys, List<Ruling> across, List<Ruling> down) {

        List<Grid.GridCell> find() {
            boolean[][] taken = new boolean[ys.length - 1][xs.length - 1];
            List<Grid.GridCell> cells = new ArrayList<>();
            for (int row = 0; row < taken.length; row++) {
                for (int column = 0; column < taken[row].length; column++) {
                    if (!taken[row][column]) {
                        cells.add(cell(row, column, taken));
                    }
                }
            }
            return cells;
        }

        private Grid.GridCell cell(int row, int column, boolean[][] taken) {
            int right = column + 1;
            while (right < xs.length - 1 && !taken[row][right] && !partedAt(right, row)) {
                right++;
            }
            int below = row + 1;
            while (below < ys.length - 1 && isOpenAbove(below, column, right)) {
                below++;
            }
            for (int r = row; r < below; r++) {
                for (int c = column; c < right; c++) {
                    taken[r][c] = true;
                }
            }
            return new Grid.GridCell(row, column, below - row, right - column,
                    new Rect(xs[column], ys[row], xs[right], ys[below]));
        }

        private boolean partedAt(int x, int row) {
            double middle = (ys[row] + ys[row + 1]) / 2;
            return down.stream().anyMatch(v -> Math.abs(v.at() - xs[x]) <= NEAR && v.reaches(middle, 0));
        }

        private boolean isOpenAbove(int y, int from, int to) {
            for (int c = from; c < to; c++) {
                double middle = (xs[c] + xs[c + 1]) / 2;
                if (across.stream().anyMatch(h -> Math.abs(h.at() - ys[y]) <= NEAR && h.reaches(middle, 0))) {
                    return false;
                }
            }
            return true;
        }
    }
}
