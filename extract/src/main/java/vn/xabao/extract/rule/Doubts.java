package vn.xabao.extract.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.catalogue.Indicator;
import vn.xabao.extract.report.Figure;

/**
 * Readings that depend on the rest of the report: the denominator in "10/12 đơn" is all petitions, unless another statement
 * says that 12 are something narrower; that there are none at all follows from "không có khiếu nại, tố cáo" only where
 * nothing else of the sort is told.
 */
final class Doubts {

    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Reading> nones = new ArrayList<>();

    /** @param narrower by indicator the one that it is instead, where that is stated with the same value */
    void add(Reading reading, Map<String, String> narrower) {
        doubts.add(new Doubt(reading, narrower));
    }

    /** A zero total that was told by its parts. */
    void addNone(Reading reading) {
        nones.add(reading);
    }

    /** The readings of the report, doubtful ones settled. */
    List<Reading> settle(List<Reading> readings) {
        Map<Stated, List<Reading>> statements = doubts.isEmpty() ? Map.of() : statements(readings);
        Map<Reading, Reading> settled = new IdentityHashMap<>();
        for (Doubt d : doubts) {
            String narrower = d.narrower().get(d.reading().indicator());
            if (narrower != null && isStated(d.reading(), narrower, statements)
                    && !isStated(d.reading(), d.reading().indicator(), statements)) {
                settled.put(d.reading(), d.reading().as(narrower));
            }
        }
        return nones.isEmpty() && settled.isEmpty() ? List.copyOf(readings) : settled(readings, settled);
    }

    private List<Reading> settled(List<Reading> readings, Map<Reading, Reading> settled) {
        Set<Told> told = new HashSet<>();
        readings.stream().filter(r -> r.indicator() != null && r.value().signum() != 0)
                .forEach(r -> told.add(Told.of(r)));
        return readings.stream().filter(r -> !isNone(r) || !told.contains(Told.of(r)))
                .map(r -> settled.getOrDefault(r, r)).toList();
    }

    private static Map<Stated, List<Reading>> statements(List<Reading> readings) {
        Map<Stated, List<Reading>> statements = new HashMap<>();
        for (Reading r : readings) {
            if (r.indicator() != null && r.scope() == Figure.Scope.CURRENT) {
                statements.computeIfAbsent(Stated.of(r.indicator(), r), k -> new ArrayList<>()).add(r);
            }
        }
        return statements;
    }

    private boolean isNone(Reading reading) {
        return reading.value().signum() == 0 && nones.stream().anyMatch(n -> n == reading);
    }

    private static boolean isStated(Reading doubted, @Nullable String indicator,
            Map<Stated, List<Reading>> statements) {
        return indicator != null && statements.getOrDefault(Stated.of(indicator, doubted), List.of()).stream()
                .anyMatch(r -> r != doubted && r.valueStart() != doubted.valueStart()
                        && !Objects.equals(r.rule(), doubted.rule()));
    }

    /** What sort of thing is told, whose and of which time. */
    private record Told(String group, String unit, Figure.Scope scope, @Nullable String place) {

        static Told of(Reading reading) {
            Indicator indicator = Catalogue.standard().get(Objects.requireNonNull(reading.indicator()));
            return new Told(indicator.group(), indicator.unit(), reading.scope(), reading.place());
        }
    }

    private record Doubt(Reading reading, Map<String, String> narrower) {
    }

    private record Stated(String indicator, BigDecimal value) {

        static Stated of(String indicator, Reading reading) {
            return new Stated(indicator, reading.value().stripTrailingZeros());
        }
    }
}
