package vn.xabao.extract.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One kind of figure that reports state.
 *
 * @param id part of the record's contract
 * @param tier core or extended
 * @param unit unit of all values of this indicator
 * @param definition in English
 * @param source form and legal act the definition comes from
 * @param perItem whether a report may state it several times, once an item
 */
public record Indicator(String id, String group, String tier, String labelVi, String labelEn, String unit, Kind kind,
        String definition, String source, Range range, boolean perItem) {

    /** How values behave over time: a state at a date, a sum over the period, a share, or yes and no. */
    public enum Kind {
        STOCK, FLOW, RATE, FLAG
    }

    /** Hard bounds {@code min} and {@code max}, typical bounds for a year in a commune before July 2025. */
    public record Range(@Nullable BigDecimal min, @Nullable BigDecimal low, @Nullable BigDecimal high,
            @Nullable BigDecimal max) {
    }
}
