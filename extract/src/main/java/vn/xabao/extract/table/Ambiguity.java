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
            if (r.rule() != null) {
                values.computeIfAbsent(Fact.of(r), k -> new HashSet<>()).add(value(r));
            }
        }
        return readings.stream()
                .map(r -> r.rule() != null && values.getOrDefault(Fact.of(r), Set.of()).size() > 1 ? r.asOpen() : r)
                .toList();
    }

    private static BigDecimal value(CellReading reading) {
        Amount amount = reading.amount();
        return amount == null ? BigDecimal.ZERO : amount.value();
    }

    /** @param line the row where the columns name the indicators, else the column */
    private record Fact(String indicator, Figure.Scope scope, @Nullable String ofPeriod, @Nullable String place,
            boolean byColumn, int line) {

        static Fact of(CellReading r) {
            Indicators.Rule rule = r.rule();
            return new Fact(rule == null ? "" : rule.indicator(), r.scope(), r.ofPeriod(), r.place(), r.byColumn(),
                    r.byColumn() ? r.cell().row() : r.cell().column());
        }
    }
}
