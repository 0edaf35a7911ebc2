package vn.xabao.extract.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.Gazetteer;
import vn.xabao.extract.gazetteer.NameKey;
import vn.xabao.extract.report.Place.Level;

/**
 * A unit named in a text.
 *
 * @param type the type word; null in "xã Hữu Kiên, Chi Lăng, Lạng Sơn" for the second and third
 * @param levels the levels it may have: a "thành phố" is a district or a province as its name tells
 * @param key of the name
 * @param known whether either list has such a name at such a level
 * @param of key of the lower unit that it stands behind: of the district in "xã Hữu Kiên, huyện Chi Lăng"; null alone
 * @param in key of the higher unit that stands behind it; null alone
 */
record Mention(@Nullable String type, List<Level> levels, String name, String key, boolean known, Role role,
        @Nullable String of, @Nullable String in) {

    /** As what a unit is named. */
    enum Role {
        /** It is only said to lie beside. */
        NEIGHBOUR,
        /** Its committee is the one that reports: "UBND xã Duy Tân báo cáo". */
        REPORTER,
        /** Its committee is meant, or something is told of it. */
        AUTHORITY,
        /** It opens a sentence that describes it: "Xã Duy Tân có 5 thôn". */
        SUBJECT, OTHER
    }

    static final List<Level> ANY = List.of(Level.COMMUNE, Level.DISTRICT, Level.PROVINCE);

    static Mention of(@Nullable String type, List<Level> levels, String name, Role role) {
        String key = NameKey.exact(name);
        List<Level> known = levels.stream().filter(level -> Gazetteer.get().isName(level, key)).toList();
        return new Mention(type, known.isEmpty() ? levels : known, name, key, !known.isEmpty(), role, null, null);
    }

    /** Of a known name in a list, whose level only the other names could tell. */
    static Mention listed(String name, Role role) {
        return new Mention(null, ANY, name, NameKey.exact(name), true, role, null, null);
    }

    Mention of(Mention lower) {
        return new Mention(type, levels, name, key, known, role, lower.of == null ? lower.key : lower.of, in);
    }

    Mention in(Mention higher) {
        return new Mention(type, levels, name, key, known, role, of, higher.key);
    }

    /** Whether units of this one's level lie above those of the other's. */
    boolean isAbove(Mention other) {
        return type != null && levels.getFirst().compareTo(other.levels.getFirst()) > 0;
    }

    boolean isAt(Level level) {
        return levels.contains(level);
    }

    boolean isNeighbour() {
        return role == Role.NEIGHBOUR;
    }
}
