package vn.xabao.extract.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Place.Relation;

/** What became of the old provinces, communes and island districts, both ways. */
final class Successors {

    record Successor(String old, String code, Relation relation) {
    }

    private final Map<String, List<Successor>> byOld = new HashMap<>();
    private final Map<String, List<Successor>> byNew = new HashMap<>();
    private final Map<String, String> provinces = new HashMap<>();

    static Successors read() {
        Successors all = new Successors();
        Table.read("successors.tsv", row -> {
            Successor s = new Successor(row[0], row[1], Relation.valueOf(row[2].toUpperCase(Locale.ROOT)));
            all.byOld.merge(s.old(), List.of(s), Successors::join);
            all.byNew.merge(s.code(), List.of(s), Successors::join);
        });
        Table.read("provinces_2024.tsv", row -> all.provinces.put(row[0], row[4]));
        return all;
    }

    private static List<Successor> join(List<Successor> a, List<Successor> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    List<Successor> of(String old) {
        return byOld.getOrDefault(old, List.of());
    }

    List<Successor> into(String code) {
        return byNew.getOrDefault(code, List.of());
    }

    @Nullable
    String ofProvince(String old) {
        return provinces.get(old);
    }

    /** Whether a province of today was made of one old province. */
    boolean isOfOneProvince(String code) {
        return provinces.values().stream().filter(code::equals).count() == 1;
    }
}
