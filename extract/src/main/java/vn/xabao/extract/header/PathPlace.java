package vn.xabao.extract.header;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.AdministrativeUnit;
import vn.xabao.extract.gazetteer.Gazetteer;
import vn.xabao.extract.gazetteer.NameKey;
import vn.xabao.extract.gazetteer.UnitList;
import vn.xabao.extract.report.Place;
import vn.xabao.extract.report.Place.Basis;
import vn.xabao.extract.report.Place.Level;

/** The place of a document that names none: from its folders and the name of the file. */
final class PathPlace {

    private static final double OTHER_TYPE = 1;

    private final PathNames path;
    private final Evidence evidence;
    private final ListsInForce lists;
    private final @Nullable Level level;
    private final @Nullable String type;

    /** @param level and type of the unit as far as the text tells */
    PathPlace(PathNames path, Evidence evidence, ListsInForce lists, @Nullable Level level, @Nullable String type) {
        this.path = path;
        this.evidence = evidence;
        this.lists = lists;
        this.level = level;
        this.type = type;
    }

    Place resolve() {
        Stream<Level> levels = level == null ? Stream.of(Level.COMMUNE, Level.DISTRICT) : Stream.of(level);
        return levels.flatMap(one -> path.names().stream().map(name -> place(one, name)))
                .filter(Objects::nonNull).findFirst().orElse(Place.UNKNOWN);
    }

    private @Nullable Place place(Level wanted, PathNames.Name name) {
        for (UnitList list : lists.all()) {
            List<AdministrativeUnit> units = Gazetteer.get().similar(list, wanted, name.name()).stream()
                    .filter(name::isSpelling).sorted(Comparator.comparingDouble(this::weight).reversed()).toList();
            AdministrativeUnit best = units.isEmpty() ? null : units.getFirst();
            if (best != null && (units.size() == 1 || weight(best) > weight(units.get(1)))
                    && (supported(best) || name.tells())) {
                return PlaceRecord.of(best, null, Basis.PATH, supported(best) && lists.malus() > 1
                        ? Confidence.FROM_PATH
                        : Confidence.FROM_BARE_PATH);
            }
        }
        return null;
    }

    private boolean supported(AdministrativeUnit unit) {
        return evidenceFor(unit) > 0;
    }

    private double weight(AdministrativeUnit unit) {
        return evidenceFor(unit) - (type == null || type.equals(unit.type()) ? 0 : OTHER_TYPE);
    }

    /** What the text and the folders say for the units above. */
    private double evidenceFor(AdministrativeUnit unit) {
        AdministrativeUnit parent = unit.parent();
        String key = NameKey.exact(unit.name());
        double ofProvince = evidence.weightOf(unit.province(), key);
        return parent == null || parent.equals(unit.province()) || parent.name().equals(unit.province().name())
                ? ofProvince
                : evidence.weightOf(parent, key) + ofProvince;
    }
}
