package vn.xabao.extract.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.NameKey;
import vn.xabao.extract.report.Place.Level;

/**
 * A unit named in a text.
 *
 * @param type the type word; null in "xã Hữu Kiên, Chi Lăng, Lạng Sơn" for the second and third
 * @param levels the levels it may have
 * @param key of the name
 * @param known whether either list has such a name at such a level
 * @param neighbour whether it is only said to lie beside
 * @param authority whether its committee is meant
 */
record Mention(@Nullable String type, List<Level> levels, String name, String key, boolean known, boolean neighbour,
        boolean authority) {

    static Mention of(@Nullable String type, List<Level> levels, String name, boolean known, boolean neighbour,
            boolean authority) {
        return new Mention(type, levels, name, NameKey.exact(name), known, neighbour, authority);
    }

    boolean isAt(Level level) {
        return levels.contains(level);
    }
}
