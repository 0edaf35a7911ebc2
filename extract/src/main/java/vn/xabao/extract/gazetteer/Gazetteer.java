package vn.xabao.extract.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Place.CurrentUnit;
import vn.xabao.extract.report.Place.Level;
import vn.xabao.extract.report.Place.Relation;

/**
 * Both official lists of administrative units, read once from the resources of this package (see SOURCES.md there) when
 * first used. Names are found under {@link NameKey}s; a name may carry its type word ("TT. Bố Hạ"), which then has to fit.
 */
public final class Gazetteer {

    private final Map<UnitList, Map<Level, UnitTable>> lists = new EnumMap<>(UnitList.class);

    private Gazetteer() {
        UnitTable provinces = UnitTable.read("provinces_2024.tsv", UnitList.BEFORE_REFORM, Level.PROVINCE, null);
        UnitTable districts = UnitTable.read("districts_2024.tsv", UnitList.BEFORE_REFORM, Level.DISTRICT, provinces);
        UnitTable communes = UnitTable.read("communes_2024.tsv", UnitList.BEFORE_REFORM, Level.COMMUNE, districts);
        UnitTable provincesToday = UnitTable.read("provinces_2025.tsv", UnitList.SINCE_REFORM, Level.PROVINCE, null);
        lists.put(UnitList.BEFORE_REFORM, tables(provinces, districts, communes));
        lists.put(UnitList.SINCE_REFORM, tables(provincesToday, new UnitTable(),
                UnitTable.read("communes_2025.tsv", UnitList.SINCE_REFORM, Level.COMMUNE, provincesToday)));
    }

    private static final class Holder {
        private static final Gazetteer ALL = new Gazetteer();
    }

    /** Read only when a place in today's boundaries is asked for. */
    private static final class SuccessorsHolder {
        private static final Successors ALL = Successors.read();
    }

    public static Gazetteer get() {
        return Holder.ALL;
    }

    private static Map<Level, UnitTable> tables(UnitTable provinces, UnitTable districts, UnitTable communes) {
        return new EnumMap<>(Map.of(Level.PROVINCE, provinces, Level.DISTRICT, districts, Level.COMMUNE, communes));
    }

    private UnitTable table(UnitList list, Level level) {
        return Objects.requireNonNull(Objects.requireNonNull(lists.get(list)).get(level));
    }

    /** Every unit of a level, in the order of the list; no districts since July 2025. */
    public Collection<AdministrativeUnit> all(UnitList list, Level level) {
        return table(list, level).all();
    }

    /** The unit with this code, or null. */
    public @Nullable AdministrativeUnit unit(UnitList list, Level level, String code) {
        return table(list, level).code(code);
    }

    /** Whether any unit of that level, in either list, has or had the name of which this is the exact key. */
    public boolean isName(Level level, String exactKey) {
        return table(UnitList.BEFORE_REFORM, level).hasName(exactKey)
                || table(UnitList.SINCE_REFORM, level).hasName(exactKey);
    }

    /** Units of that name; those that only once had it where no unit has it in the list. */
    public List<AdministrativeUnit> named(UnitList list, Level level, String name) {
        List<AdministrativeUnit> found = find(list, level, UnitName.parse(name));
        return found.isEmpty() ? find(list, level, new UnitName(null, name)) : found;
    }

    private List<AdministrativeUnit> find(UnitList list, Level level, UnitName name) {
        String key = NameKey.exact(name.name());
        List<AdministrativeUnit> now = filter(table(list, level).named(key), unit -> fits(name, unit));
        return now.isEmpty() ? filter(table(list, level).onceNamed(key), unit -> fitsOnce(name, unit)) : now;
    }

    private static boolean fits(UnitName name, AdministrativeUnit unit) {
        return name.type() == null || name.type().type().equals(unit.type());
    }

    private static boolean fitsOnce(UnitName name, AdministrativeUnit unit) {
        return unit.otherNames().stream().map(UnitName::parse)
                .anyMatch(once -> NameKey.exact(once.name()).equals(NameKey.exact(name.name())) && (name.type() == null
                        || once.type() != null && once.type().type().equals(name.type().type())));
    }

    /** Units whose name is spelt alike when marks, spaces and highland spellings are left aside; a type word is dropped. */
    public List<AdministrativeUnit> similar(UnitList list, Level level, String name) {
        return table(list, level).similar(NameKey.similar(UnitName.parse(name).name()));
    }

    /** The units directly below another. */
    public List<AdministrativeUnit> below(AdministrativeUnit parent) {
        Level level = parent.level() == Level.DISTRICT || parent.list() == UnitList.SINCE_REFORM
                ? Level.COMMUNE
                : Level.DISTRICT;
        return table(parent.list(), level).below(parent.code());
    }

    private static List<AdministrativeUnit> filter(List<AdministrativeUnit> units, Predicate<AdministrativeUnit> keep) {
        return units.isEmpty() ? units : units.stream().filter(keep).toList();
    }

    /**
     * Today's unit or units. A unit of the new list is its own; an old district has none, unless it became a special zone; nor
     * have communes whose successor is unknown.
     */
    public List<CurrentUnit> current(AdministrativeUnit unit) {
        if (unit.list() == UnitList.SINCE_REFORM) {
            return List.of(asCurrent(unit, Relation.UNCHANGED));
        }
        return unit.level() == Level.PROVINCE ? currentProvince(unit) : currentCommunes(unit);
    }

    private List<CurrentUnit> currentCommunes(AdministrativeUnit unit) {
        List<CurrentUnit> current = new ArrayList<>();
        for (Successors.Successor s : SuccessorsHolder.ALL.of(unit.code())) {
            current.add(asCurrent(require(UnitList.SINCE_REFORM, Level.COMMUNE, s.code()), s.relation()));
        }
        return current;
    }

    private List<CurrentUnit> currentProvince(AdministrativeUnit old) {
        String code = Objects.requireNonNull(SuccessorsHolder.ALL.ofProvince(old.code()));
        boolean alone = SuccessorsHolder.ALL.isOfOneProvince(code);
        return List.of(asCurrent(require(UnitList.SINCE_REFORM, Level.PROVINCE, code),
                alone ? Relation.UNCHANGED : Relation.WHOLE));
    }

    private static CurrentUnit asCurrent(AdministrativeUnit unit, Relation relation) {
        return new CurrentUnit(unit.code(), unit.name(), unit.type(), unit.province().name(), relation);
    }

    /** The units of the old list that a commune of today was made of. */
    public List<AdministrativeUnit> predecessors(AdministrativeUnit unit) {
        if (unit.list() == UnitList.BEFORE_REFORM || unit.level() != Level.COMMUNE) {
            return List.of();
        }
        return SuccessorsHolder.ALL.into(unit.code()).stream()
                .map(s -> require(UnitList.BEFORE_REFORM,
                        s.relation() == Relation.DISTRICT ? Level.DISTRICT : Level.COMMUNE, s.old()))
                .toList();
    }

    private AdministrativeUnit require(UnitList list, Level level, String code) {
        return Objects.requireNonNull(unit(list, level, code), code);
    }
}
