package vn.xabao.search.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.AdministrativeUnit;
import vn.xabao.extract.gazetteer.Gazetteer;
import vn.xabao.extract.gazetteer.UnitList;
import vn.xabao.extract.report.Place;

/** Units of the official lists that a place names, and those above them. */
final class OfficialUnit {

    private OfficialUnit() {
    }

    /** The unit with the place's code, then those it lies in; empty where the place has none. */
    static List<AdministrativeUnit> chain(Place place) {
        UnitList list = Arrays.stream(UnitList.values()).filter(l -> l.id().equals(place.list())).findFirst()
                .orElse(null);
        return list == null || place.level() == null || place.code() == null
                ? List.of()
                : chain(Gazetteer.get().unit(list, place.level(), place.code()));
    }

    /** The unit of today, then its province. */
    static List<AdministrativeUnit> chain(Place.CurrentUnit unit, Place.@Nullable Level level) {
        Place.Level today = level == Place.Level.PROVINCE ? Place.Level.PROVINCE : Place.Level.COMMUNE;
        return chain(Gazetteer.get().unit(UnitList.SINCE_REFORM, today, unit.code()));
    }

    private static List<AdministrativeUnit> chain(@Nullable AdministrativeUnit lowest) {
        List<AdministrativeUnit> chain = new ArrayList<>();
        for (AdministrativeUnit unit = lowest; unit != null; unit = unit.parent()) {
            chain.add(unit);
        }
        return chain;
    }
}
