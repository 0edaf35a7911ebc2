package vn.xabao.extract.gazetteer;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Place.Level;

/** The units of one list and level by code, by name and, once asked for, by similar name. */
final class UnitTable {

    private final Map<String, AdministrativeUnit> byCode = new LinkedHashMap<>();
    private final Map<String, List<AdministrativeUnit>> byName = new HashMap<>();
    private final Map<String, List<AdministrativeUnit>> byOtherName = new HashMap<>();
    private @Nullable Map<String, List<AdministrativeUnit>> bySimilarName;
    private @Nullable Map<String, List<AdministrativeUnit>> byParent;

    /**
     * Reads rows of code, name, exact key where it is more than the name in lower case (to make each key would be most of
     * the time of reading), type, code of the unit above, other names.
     */
    static UnitTable read(String resource, UnitList list, Level level, @Nullable UnitTable parents) {
        UnitTable table = new UnitTable();
        Table.read(resource, row -> {
            AdministrativeUnit parent = parents == null ? null : parents.byCode.get(row[4]);
            String key = row[2].isEmpty() ? row[1].toLowerCase(Locale.ROOT) : row[2];
            table.add(new AdministrativeUnit(list, level, row[0], row[1], row[3], parent, names(row[row.length - 1])),
                    key);
        });
        return table;
    }

    private static List<String> names(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("; "));
    }

    private void add(AdministrativeUnit unit, String key) {
        byCode.put(unit.code(), unit);
        put(byName, key, unit);
        for (String name : unit.otherNames()) {
            put(byOtherName, NameKey.exact(UnitName.parse(name).name()), unit);
        }
    }

    /** Lists of one are the commonest: they cost no array that grows. */
    private static void put(Map<String, List<AdministrativeUnit>> map, String key, AdministrativeUnit unit) {
        map.merge(key, List.of(unit), UnitTable::join);
    }

    private static List<AdministrativeUnit> join(List<AdministrativeUnit> a, List<AdministrativeUnit> b) {
        AdministrativeUnit[] all = new AdministrativeUnit[a.size() + 1];
        a.toArray(all);
        all[a.size()] = b.getFirst();
        return List.of(all);
    }

    Collection<AdministrativeUnit> all() {
        return byCode.values();
    }

    @Nullable
    AdministrativeUnit code(String code) {
        return byCode.get(code);
    }

    List<AdministrativeUnit> named(String exactKey) {
        return byName.getOrDefault(exactKey, List.of());
    }

    /** Whether any unit has or had that name. */
    boolean hasName(String exactKey) {
        return byName.containsKey(exactKey) || byOtherName.containsKey(exactKey);
    }

    List<AdministrativeUnit> onceNamed(String exactKey) {
        return byOtherName.getOrDefault(exactKey, List.of());
    }

    List<AdministrativeUnit> similar(String similarKey) {
        return similarNames().getOrDefault(similarKey, List.of());
    }

    synchronized List<AdministrativeUnit> below(String parentCode) {
        Map<String, List<AdministrativeUnit>> map = byParent;
        if (map == null) {
            map = byCode.values().stream().filter(unit -> unit.parent() != null)
                    .collect(Collectors.groupingBy(unit -> Objects.requireNonNull(unit.parent()).code()));
            byParent = map;
        }
        return map.getOrDefault(parentCode, List.of());
    }

    private synchronized Map<String, List<AdministrativeUnit>> similarNames() {
        Map<String, List<AdministrativeUnit>> map = bySimilarName;
        if (map == null) {
            map = new HashMap<>();
            for (AdministrativeUnit unit : byCode.values()) {
                put(map, NameKey.similar(unit.name()), unit);
            }
            bySimilarName = map;
        }
        return map;
    }
}
