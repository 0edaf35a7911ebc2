package vn.xabao.extract.header;

import java.util.List;
import vn.xabao.extract.gazetteer.Gazetteer;
import vn.xabao.extract.gazetteer.NameKey;
import vn.xabao.extract.gazetteer.UnitList;
import vn.xabao.extract.report.Place.Level;

/** Names asked of both lists. */
final class Names {

    private Names() {
    }

    static boolean isKnown(List<Level> levels, String name) {
        return hasKey(levels, NameKey.exact(name));
    }

    static boolean hasKey(List<Level> levels, String key) {
        for (Level level : levels) {
            if (Gazetteer.get().isName(level, key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a unit of that type and name. */
    static boolean isKnown(List<Level> levels, String type, String name) {
        for (Level level : levels) {
            for (UnitList list : UnitList.values()) {
                if (!Gazetteer.get().named(list, level, type + " " + name).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }
}
