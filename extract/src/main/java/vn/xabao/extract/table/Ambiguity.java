package vn.xabao.extract.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Figure;

/** Where two labels of one row or one column seem to name the same fact and the values differ, neither is believed. */
final class Ambiguity {

    private Ambiguity() {
    }

    static List<CellReading> settle(List<CellReading> readings) {
        Map<Fact, Set<BigDecimal>> values = new HashMap<>();
        for (CellReading r : readings) {
            facts(r).forEach(f -> values.computeIfAbsent(f, k -> new HashSet<>()).add(value(r)));
        }
        return readings.stream().map(r -> facts(r).stream().anyMatch(f -> values.get(f).size() > 1) ? r.asOpen() : r)
                .filter(r -> r.rule() != null || r.amount() != null).toList();
    }

    private static BigDecimal value(CellReading reading) {
        Amount amount = reading.amount();
        return amount == null ? BigDecimal.ZERO : amount.value();
    }

    /** The fact as its row states it, and, where the row names it, as its column does. */
    private static List<Fact> facts(CellReading reading) {
        Indicators.Rule rule = reading.rule();
        if (rule == null) {
            return List.of();
        }
        Fact inRow = new Fact(rule.indicator(), reading.scope(), reading.ofPeriod(), reading.place(), reading.time(),
                true, reading.cell().row());
        Fact inColumn = new Fact(rule.indicator(), reading.scope(), reading.ofPeriod(), reading.place(),
                reading.time(), false, reading.cell().column());
        return reading.byColumn() ? List.of(inRow) : List.of(inRow, inColumn);
    }

    private record Fact(String indicator, Figure.Scope scope, @Nullable String ofPeriod, @Nullable String place,
            Time time, boolean row, int line) {
    }
}
