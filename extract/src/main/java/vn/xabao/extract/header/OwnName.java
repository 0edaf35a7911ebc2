package vn.xabao.extract.header;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.header.Sighting.Zone;
import vn.xabao.extract.report.Place.Level;

/**
 * A name that may be the document's own unit.
 *
 * @param key of the name
 * @param type the type word it stands with most, null where it always stands alone
 * @param weight how much speaks for it
 * @param formal whether head, title, opening, closing or signature name it
 */
record OwnName(String name, String key, @Nullable String type, double weight, boolean formal) {

    private static final double MOST_OF_BODY = 8;

    /** The names of this level, those first that most speaks for, and of equals those named first. */
    static List<OwnName> all(Sightings sightings, Level level) {
        return all(sightings, level, zone -> true);
    }

    static List<OwnName> all(Sightings sightings, Level level, Predicate<Zone> zones) {
        Map<String, List<Sighting>> byKey = sightings
                .where(s -> s.weight() > 0 && s.mention().isAt(level) && zones.test(s.zone())
                        && (s.mention().type() != null || s.zone() != Zone.BODY))
                .collect(Collectors.groupingBy(s -> s.mention().key(), LinkedHashMap::new, Collectors.toList()));
        return byKey.entrySet().stream().map(e -> of(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingDouble(OwnName::weight).reversed()).toList();
    }

    private static OwnName of(String key, List<Sighting> same) {
        Map<Zone, Double> weights = new EnumMap<>(Zone.class);
        for (Sighting s : same) {
            weights.merge(s.zone(), s.weight(), s.zone() == Zone.BODY ? OwnName::capped : Math::max);
        }
        double weight = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return new OwnName(spelling(same), key, type(same), weight, same.stream().anyMatch(s -> s.zone().isFormal()));
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
        Map<String, Double> weights = new TreeMap<>();
        for (Sighting s : same) {
            if (s.mention().type() != null) {
                weights.merge(s.mention().type(), s.weight(), Double::sum);
            }
        }
        return weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }

    OwnName withType(@Nullable String other) {
        return type != null ? this : new OwnName(name, key, other, weight, formal);
    }
}
