package vn.xabao.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeSet;

/**
 * Where the tables of a sheet are: the rows between drawn lines, or where nothing is drawn, rows of several cells
 * standing together with numbers among them. Titles above and signatures below are not part of them.
 */
final class SheetRegions {

    private final SheetGrid grid;

    private SheetRegions(SheetGrid grid) {
        this.grid = grid;
    }

    /** All four ends belong to it. */
    record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        boolean hasRow(int row) {
            return row >= firstRow && row <= lastRow;
        }
    }

    /** The tables from top to bottom. */
    static List<Region> of(SheetGrid grid) {
        SheetRegions regions = new SheetRegions(grid);
        List<Region> drawn = regions.drawn();
        return drawn.isEmpty() ? regions.undrawn() : drawn;
    }

    private List<Region> drawn() {
        List<Integer> rows = grid.bordered().entrySet().stream().filter(e -> e.getValue().size() > 1)
                .map(java.util.Map.Entry::getKey).toList();
        return bands(rows).stream().map(this::region).filter(r -> r.lastRow() > r.firstRow()).toList();
    }

    private List<Region> undrawn() {
        List<Region> regions = new ArrayList<>();
        for (List<Integer> band : bands(List.copyOf(grid.texts().keySet()))) {
            List<Integer> rows = withoutLoneCells(band);
            boolean numbers = rows.stream().anyMatch(grid::hasNumber);
            if (rows.size() > 1 && numbers) {
                regions.add(region(rows));
            }
        }
        return regions;
    }

    /** Titles above and remarks below stand alone in their rows. */
    private List<Integer> withoutLoneCells(List<Integer> band) {
        int from = 0;
        int to = band.size();
        while (from < to && isLone(band.get(from))) {
            from++;
        }
        while (to > from && isLone(band.get(to - 1))) {
            to--;
        }
        return band.subList(from, to);
    }

    private boolean isLone(int row) {
        NavigableMap<Integer, String> cells = grid.texts().get(row);
        return cells == null || cells.size() < 2;
    }

    private static List<List<Integer>> bands(List<Integer> rows) {
        List<List<Integer>> bands = new ArrayList<>();
        for (int row : rows) {
            if (bands.isEmpty() || bands.getLast().getLast() != row - 1) {
                bands.add(new ArrayList<>());
            }
            bands.getLast().add(row);
        }
        return bands;
    }

    private Region region(List<Integer> rows) {
        TreeSet<Integer> columns = new TreeSet<>();
        int last = rows.getFirst();
        for (int row : rows) {
            NavigableMap<Integer, String> cells = grid.texts().get(row);
            if (cells != null) {
                columns.addAll(cells.keySet());
                last = row;
            }
            for (int column : cells == null ? List.<Integer>of() : List.copyOf(cells.keySet())) {
                var merged = grid.mergedAt(row, column);
                if (merged != null && rows.contains(merged.getLastRow())) {
                    columns.add(merged.getLastColumn());
                    last = Math.max(last, merged.getLastRow());
                }
            }
        }
        return new Region(rows.getFirst(), last, columns.isEmpty() ? 0 : columns.first(),
                columns.isEmpty() ? 0 : columns.last());
    }
}
