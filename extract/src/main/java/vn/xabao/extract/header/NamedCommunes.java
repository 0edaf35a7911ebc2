package vn.xabao.extract.header;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.xabao.extract.gazetteer.AdministrativeUnit;
import vn.xabao.extract.gazetteer.Gazetteer;
import vn.xabao.extract.gazetteer.NameKey;
import vn.xabao.extract.gazetteer.UnitList;
import vn.xabao.extract.header.Sighting.Zone;
import vn.xabao.extract.report.Place.Level;

/** The communes that a document names, each once; also those that only lie beside, for they lie in the same district. */
final class NamedCommunes {

    private final Map<String, Mention> byKey = new LinkedHashMap<>();
    /** What the names can mean in each list, by key; asked for once. */
    private final Map<UnitList, Map<String, List<AdministrativeUnit>>> units = new EnumMap<>(UnitList.class);

    /** Names of the communes of a unit without their marks, by list and code of the unit. */
    private final Map<String, Set<String>> similarNames = new HashMap<>();

    NamedCommunes(Sightings sightings) {
        sightings.where(s -> s.mention().isAt(Level.COMMUNE) && s.zone() != Zone.DATELINE).map(Sighting::mention)
                .forEach(m -> byKey.merge(m.key(), m, (first, later) -> first.in() == null ? first : later));
    }

    boolean hold(String key) {
        return byKey.containsKey(key);
    }

    /** How many of them, the one of that key left out, can lie in a unit. */
    int countIn(AdministrativeUnit parent, String own) {
        Map<String, List<AdministrativeUnit>> ofList = units.computeIfAbsent(parent.list(), this::unitsOf);
        String parentKey = NameKey.exact(parent.name());
        int count = 0;
        for (Map.Entry<String, Mention> e : byKey.entrySet()) {
            List<AdministrativeUnit> named = ofList.getOrDefault(e.getKey(), List.of());
            count += !e.getKey().equals(own) && isIn(e.getValue(), named, parent, parentKey) ? 1 : 0;
        }
        return count;
    }

    private Map<String, List<AdministrativeUnit>> unitsOf(UnitList list) {
        Map<String, List<AdministrativeUnit>> named = new LinkedHashMap<>();
        byKey.forEach((key, mention) -> named.put(key, Gazetteer.get().named(list, Level.COMMUNE, mention.name())));
        return named;
    }

    /** A unit that is named behind the commune has to be the one; a name of no list may be misspelt. */
    private boolean isIn(Mention mention, List<AdministrativeUnit> named, AdministrativeUnit parent,
            String parentKey) {
        if (!named.isEmpty() || mention.in() != null) {
            return (mention.in() == null || mention.in().equals(parentKey))
                    && named.stream().anyMatch(unit -> unit.isIn(parent));
        }
        return similarNames.computeIfAbsent(parent.list().id() + parent.code(), code -> similarNames(parent))
                .contains(NameKey.similar(mention.name()));
    }

    private static Set<String> similarNames(AdministrativeUnit parent) {
        return Gazetteer.get().below(parent).stream().map(unit -> NameKey.similar(unit.name()))
                .collect(Collectors.toSet());
    }
}
