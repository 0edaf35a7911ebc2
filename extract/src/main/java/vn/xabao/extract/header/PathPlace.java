package vn.xabao.extract.header;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.AdministrativeUnit;
import vn.xabao.extract.gazetteer.Gazetteer;
import vn.xabao.extract.gazetteer.UnitList;
import vn.xabao.extract.report.Place;
import vn.xabao.extract.report.Place.Basis;
import vn.xabao.extract.report.Place.Level;

/** The place of a document that names none: from its folders, if they also tell what the unit lies in. */
final class PathPlace {

    private final PathNames path;
    private final Evidence evidence;
    private final List<UnitList> lists;

    PathPlace(PathNames path, Evidence evidence, List<UnitList> lists) {
        this.path = path;
        this.evidence = evidence;
        this.lists = lists;
    }

    Place resolve() {
        return Stream.of(Level.COMMUNE, Level.DISTRICT)
                .flatMap(level -> path.innermostFirst().stream().map(name -> unit(level, name)))
                .filter(Objects::nonNull).findFirst()
                .map(unit -> PlaceRecord.of(unit, null, Basis.PATH, Confidence.FROM_PATH)).orElse(Place.UNKNOWN);
    }

    /** The one unit of that name of which the district or province is named too. */
    private @Nullable AdministrativeUnit unit(Level level, String name) {
        for (UnitList list : lists) {
            List<AdministrativeUnit> units = Gazetteer.get().similar(list, level, name).stream()
                    .filter(unit -> unit.parent() != null && evidence.weightOf(unit.parent())
                            + evidence.weightOf(unit.province()) > 0)
                    .toList();
            if (units.size() == 1) {
                return units.getFirst();
            }
        }
        return null;
    }
}
