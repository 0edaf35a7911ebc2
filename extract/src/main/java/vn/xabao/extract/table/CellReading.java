package vn.xabao.extract.table;

import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Figure;

/**
 * What one number of a cell is.
 *
 * @param amount null where the cell says in words that there is none
 * @param rule what names its indicator; null for a quantity that fits none
 * @param time what row and column say of the time
 * @param byColumn whether the row adds nothing to what the column names
 * @param label row and column as printed
 * @param statedUnit name of the unit that the table states for it
 * @param countedUnit that, or else the unit in which its subject is counted
 * @param unitText the unit column's words
 */
record CellReading(Cell cell, @Nullable Amount amount, Indicators.@Nullable Rule rule, Figure.Scope scope,
        @Nullable String ofPeriod, @Nullable String place, Time time, boolean byColumn, String label,
        @Nullable String statedUnit, @Nullable String countedUnit, String unitText) {

    CellReading asOpen() {
        return new CellReading(cell, amount, null, scope, ofPeriod, place, time, byColumn, label, statedUnit,
                countedUnit, unitText);
    }
}
