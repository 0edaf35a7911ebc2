package vn.xabao.ingest.read;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet that say something, by row and column, hidden ones too; what a merged cell covers is not seen.
 */
final class SheetGrid {

    private final NavigableMap<Integer, NavigableMap<Integer, String>> texts = new TreeMap<>();
    private final NavigableMap<Integer, NavigableMap<Integer, Boolean>> bordered = new TreeMap<>();
    private final Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    SheetGrid(Sheet sheet, CellDisplay display) {
        for (CellRangeAddress r : sheet.getMergedRegions()) {
            merged.put(new CellAddress(r.getFirstRow(), r.getFirstColumn()), r);
        }
        for (Row row : sheet) {
            for (Cell cell : row) {
                add(cell, display);
            }
        }
        merged.values().forEach(this::uncover);
        texts.values().removeIf(Map::isEmpty);
    }

    private void add(Cell cell, CellDisplay display) {
        int row = cell.getRowIndex();
        String text = display.text(cell);
        if (!text.isEmpty()) {
            texts.computeIfAbsent(row, r -> new TreeMap<>()).put(cell.getColumnIndex(), text);
            if (isNumber(cell)) {
                numbers.merge(row, 1, Integer::sum);
            }
        }
        if (isBordered(cell)) {
            bordered.computeIfAbsent(row, r -> new TreeMap<>()).put(cell.getColumnIndex(), true);
        }
    }

    private void uncover(CellRangeAddress region) {
        for (var row : texts.subMap(region.getFirstRow(), true, region.getLastRow(), true).entrySet()) {
            row.getValue().subMap(region.getFirstColumn(), true, region.getLastColumn(), true).keySet()
                    .removeIf(c -> row.getKey() != region.getFirstRow() || c != region.getFirstColumn());
        }
    }

    private static boolean isNumber(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> true;
            case FORMULA -> cell.getCachedFormulaResultType() == org.apache.poi.ss.usermodel.CellType.NUMERIC;
            default -> false;
        };
    }

    private static boolean isBordered(Cell cell) {
        return cell.getCellStyle().getBorderLeft() != BorderStyle.NONE
                || cell.getCellStyle().getBorderRight() != BorderStyle.NONE;
    }

    /** The texts of the rows that say something: row to column to text. */
    NavigableMap<Integer, NavigableMap<Integer, String>> texts() {
        return texts;
    }

    String text(int row, int column) {
        NavigableMap<Integer, String> cells = texts.get(row);
        return cells == null ? "" : cells.getOrDefault(column, "");
    }

    /** Columns of the row with a line at their side. */
    NavigableMap<Integer, Boolean> bordered(int row) {
        NavigableMap<Integer, Boolean> cells = bordered.get(row);
        return cells == null ? new TreeMap<>() : cells;
    }

    NavigableMap<Integer, NavigableMap<Integer, Boolean>> bordered() {
        return bordered;
    }

    boolean hasNumber(int row) {
        return numbers.containsKey(row);
    }

    @Nullable
    CellRangeAddress mergedAt(int row, int column) {
        return merged.get(new CellAddress(row, column));
    }
}
