package vn.xabao.extract.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Figure;

/**
 * The area of one season is a figure where the report states no other; beside the area of the year, or of another season,
 * it is a part without an indicator of its own.
 */
public final class Wholes {

    private Wholes() {
    }

    /** The readings of a report, those of parts as quantities without an indicator where something else is stated. */
    public static List<Reading> settle(String text, List<Reading> readings) {
        Map<Fact, List<Reading>> facts = new HashMap<>();
        readings.stream().filter(r -> r.indicator() != null)
                .forEach(r -> facts.computeIfAbsent(Fact.of(r), k -> new ArrayList<>()).add(r));
        return readings.stream().map(r -> isPart(r, facts.get(Fact.of(r))) ? r.withoutIndicator(text) : r).toList();
    }

    private static boolean isPart(Reading reading, @Nullable List<Reading> same) {
        if (same == null || reading.kind() == null) {
            return false;
        }
        List<Reading> wholes = same.stream().filter(r -> r.kind() == null).toList();
        return wholes.isEmpty()
                ? same.stream().anyMatch(r -> !reading.kind().equals(r.kind()) || differ(r, reading))
                : wholes.stream().allMatch(r -> differ(r, reading));
    }

    private static boolean differ(Reading one, Reading other) {
        return one.value().compareTo(other.value()) != 0;
    }

    private record Fact(@Nullable String indicator, Figure.Scope scope, @Nullable String place,
            @Nullable String ofPeriod) {

        static Fact of(Reading r) {
            return new Fact(r.indicator(), r.scope(), r.place(), r.ofPeriod());
        }
    }
}
