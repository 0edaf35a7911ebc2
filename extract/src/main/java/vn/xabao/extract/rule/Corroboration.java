package vn.xabao.extract.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.catalogue.Indicator;
import vn.xabao.extract.report.Figure;

/** Adds to each reading what the rest of the report says to it. */
public final class Corroboration {

    private Corroboration() {
    }

    /** The same readings in the same order. */
    public static List<Reading> settle(List<Reading> readings) {
        Map<About, List<Reading>> subjects = new HashMap<>();
        for (Reading r : readings) {
            if (r.indicator() != null) {
                subjects.computeIfAbsent(About.of(r), k -> new ArrayList<>()).add(r);
            }
        }
        return readings.stream().map(r -> r.indicator() == null ? r : settled(r, subjects)).toList();
    }

    private static Reading settled(Reading reading, Map<About, List<Reading>> subjects) {
        Indicator indicator = Catalogue.standard().get(reading.indicator());
        EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
        signs.addAll(reading.signs());
        for (Reading other : subjects.getOrDefault(About.of(reading), List.of())) {
            if (other.value().compareTo(reading.value()) != 0) {
                contradict(signs, reading, other, indicator);
            } else if (other.valueStart() != reading.valueStart()) {
                signs.add(Sign.REPEATED);
            }
        }
        if (reading.scope() != Figure.Scope.CHANGE && isUnusual(indicator.range(), reading.value())) {
            signs.add(Sign.UNUSUAL);
        }
        return reading.with(signs);
    }

    private static void contradict(EnumSet<Sign> signs, Reading reading, Reading other, Indicator indicator) {
        if (indicator.perItem()) {
            return;
        }
        signs.add(Sign.CONTRADICTED);
        if (other.valueStart() < reading.valueStart()) {
            signs.add(Sign.LATER);
        }
        if (other.value().abs().compareTo(reading.value().abs()) > 0) {
            signs.add(Sign.SMALLER);
        }
    }

    private static boolean isUnusual(Indicator.@Nullable Range range, BigDecimal value) {
        return range != null && (range.low() != null && value.compareTo(range.low()) < 0
                || range.high() != null && value.compareTo(range.high()) > 0);
    }

    private record About(@Nullable String indicator, Figure.Scope scope, @Nullable String place,
            @Nullable String ofPeriod) {

        static About of(Reading r) {
            return new About(r.indicator(), r.scope(), r.place(), r.ofPeriod());
        }
    }
}
