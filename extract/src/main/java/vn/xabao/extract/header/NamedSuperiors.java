package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xabao.extract.gazetteer.AdministrativeUnit;
import vn.xabao.extract.gazetteer.Gazetteer;
import vn.xabao.extract.gazetteer.NameKey;

/** Where a document names the units that a candidate lies in; where it only says what lies beside does not count. */
final class NamedSuperiors {

    private final Map<String, List<Sighting>> byKey = new HashMap<>();
    private final List<Sighting> unknown = new ArrayList<>();

    NamedSuperiors(Sightings sightings) {
        sightings.where(s -> !s.mention().isNeighbour()).forEach(s -> {
            byKey.computeIfAbsent(s.mention().key(), key -> new ArrayList<>()).add(s);
            if (!s.mention().known()) {
                unknown.add(s);
            }
        });
    }

    /** By its name; where a name is of no list, by a similar one. */
    List<Sighting> of(AdministrativeUnit unit) {
        List<Sighting> found = new ArrayList<>();
        String key = NameKey.exact(unit.name());
        for (Sighting s : byKey.getOrDefault(key, List.of())) {
            add(found, s, unit);
        }
        if (!unknown.isEmpty()) {
            String similar = NameKey.similar(unit.name());
            for (Sighting s : unknown) {
                if (!s.mention().key().equals(key) && NameKey.similar(s.mention().name()).equals(similar)) {
                    add(found, s, unit);
                }
            }
        }
        return found;
    }

    private static void add(List<Sighting> found, Sighting s, AdministrativeUnit unit) {
        Mention mention = s.mention();
        if (mention.isAt(unit.level()) && (mention.type() == null || hasType(unit, mention.type()))) {
            found.add(s);
        }
    }

    /** Districts were raised to towns and cities: only of units that share a name does the type tell. */
    private static boolean hasType(AdministrativeUnit unit, String type) {
        return unit.type().equals(type) || unit.otherNames().stream().anyMatch(n -> startsWith(n, type))
                || Gazetteer.get().named(unit.list(), unit.level(), type + " " + unit.name()).isEmpty();
    }

    private static boolean startsWith(String name, String type) {
        return name.regionMatches(true, 0, type, 0, type.length());
    }
}
