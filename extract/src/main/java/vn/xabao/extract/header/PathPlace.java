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

    /** The one unit of that name of which the district or province is named most. */
    private @Nullable AdministrativeUnit unit(Level level, String name) {
        for (UnitList list : lists) {
            List<AdministrativeUnit> units = Gazetteer.get().similar(list, level, name);
            double most = units.stream().mapToDouble(this::weight).max().orElse(0);
            List<AdministrativeUnit> best = units.stream().filter(unit -> weight(unit) >= most).toList();
            if (most > 0 && best.size() == 1) {
                return best.getFirst();
            }
        }
        return null;
    }

    private double weight(AdministrativeUnit unit) {
        AdministrativeUnit parent = unit.parent();
        double ofProvince = evidence.weightOf(unit.province());
        return parent == null || parent.equals(unit.province()) ? ofProvince : evidence.weightOf(parent) + ofProvince;
    }
}
