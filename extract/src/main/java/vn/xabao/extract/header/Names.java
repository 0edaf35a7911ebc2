package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.List;
import vn.xabao.extract.gazetteer.AdministrativeUnit;
import vn.xabao.extract.gazetteer.Gazetteer;
import vn.xabao.extract.gazetteer.UnitList;
import vn.xabao.extract.report.Place.Level;

/** Names asked of both lists. */
final class Names {

    private Names() {
    }

    static boolean isKnown(List<Level> levels, String name) {
        for (Level level : levels) {
            for (UnitList list : UnitList.values()) {
                if (!Gazetteer.get().named(list, level, name).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The units of one level and name in a list; with the type, where any has it. */
    static List<AdministrativeUnit> units(UnitList list, Level level, String name) {
        return new ArrayList<>(Gazetteer.get().named(list, level, name));
    }
}
