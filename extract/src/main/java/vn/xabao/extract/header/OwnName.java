package vn.xabao.extract.header;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.header.Sighting.Zone;
import vn.xabao.extract.report.Place.Level;

/**
 * A name that may be the document's own unit.
 *
 * @param type the type word it stands with most, null where it always stands alone
 * @param weight how much speaks for it
 * @param formal whether head, title, closing or signature name it
 */
record OwnName(String name, @Nullable String type, double weight, boolean formal) {

    private static final double MOST_OF_BODY = 8;

    /** The name of this level that most speaks for, the first of equals; null where none is named. */
    static @Nullable OwnName of(Sightings sightings, Level level) {
        Map<String, List<Sighting>> byKey = sightings
                .where(s -> s.mention().isAt(level) && (s.mention().type() != null || s.zone() != Zone.BODY)
                        && s.weight() > 0)
                .collect(Collectors.groupingBy(s -> s.mention().key(), LinkedHashMap::new, Collectors.toList()));
        return byKey.values().stream().map(OwnName::of).reduce((a, b) -> b.weight > a.weight ? b : a).orElse(null);
    }

    private static OwnName of(List<Sighting> same) {
        Map<Zone, Double> weights = new EnumMap<>(Zone.class);
        for (Sighting s : same) {
            weights.merge(s.zone(), s.weight(), s.zone() == Zone.BODY ? OwnName::capped : Math::max);
        }
        double weight = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return new OwnName(spelling(same), type(same), weight, same.stream().anyMatch(s -> s.zone().isFormal()));
    }

    private static double capped(double a, double b) {
        return Math.min(MOST_OF_BODY, a + b);
    }

    /** A spelling not in capitals where the text has one. */
    private static String spelling(List<Sighting> same) {
        return same.stream().map(s -> s.mention().name()).filter(name -> !name.equals(name.toUpperCase(Locale.ROOT)))
                .findFirst().orElseGet(() -> Capitals.asName(same.getFirst().mention().name()));
    }

    private static @Nullable String type(List<Sighting> same) {
        return same.stream().filter(s -> s.mention().type() != null)
                .collect(Collectors.groupingBy(s -> Objects.requireNonNull(s.mention().type()),
                        Collectors.summingDouble(Sighting::weight)))
                .entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }
}
