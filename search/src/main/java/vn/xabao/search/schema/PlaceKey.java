package vn.xabao.search.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.search.analysis.Token;

/**
 * The name of an administrative unit as an index term: canonical spelling with marks, and without. Type words
 * (xã, huyện, tỉnh…) may be there or not.
 */
public final class PlaceKey {

    private static final char FOLDED = '\u0001';
    private static final char CODE = '#';

    private static final List<List<String>> TYPE_WORDS = Stream
            .of("thành phố", "thị xã", "thị trấn", "đặc khu", "tỉnh", "huyện", "quận", "phường", "xã")
            .map(PlaceKey::words).toList();

    private static final Map<String, String> ABBREVIATED_TYPES = Map.of("tp", "thành phố", "tx", "thị xã", "tt",
            "thị trấn", "h", "huyện", "q", "quận", "p", "phường", "x", "xã", "t", "tỉnh");

    private PlaceKey() {
    }

    /** The term of a code of the official lists. */
    public static String code(String code) {
        return CODE + code;
    }

    /** All terms under which a unit is found: with and without its type word, with and without marks. */
    static Set<String> all(String name, @Nullable String type) {
        List<String> bare = withoutType(words(name));
        Set<String> keys = new LinkedHashSet<>();
        for (List<String> form : List.of(words(name), bare, typed(type, bare))) {
            keys.add(exact(form));
            keys.add(folded(form));
        }
        return keys;
    }

    /**
     * The terms a typed name may mean, the closest first: as typed, then without regard to marks, then both without its
     * type word.
     */
    public static List<String> readings(String typed) {
        List<String> full = words(typed);
        if (full.size() > 1 && ABBREVIATED_TYPES.containsKey(full.getFirst())) {
            full = Stream.concat(words(ABBREVIATED_TYPES.get(full.getFirst())).stream(), full.stream().skip(1))
                    .toList();
        }
        List<String> bare = withoutType(full);
        return List.of(exact(full), folded(full), exact(bare), folded(bare));
    }

    private static List<String> typed(@Nullable String type, List<String> bare) {
        return type == null ? bare : Stream.concat(words(type).stream(), bare.stream()).toList();
    }

    private static List<String> withoutType(List<String> name) {
        for (List<String> type : TYPE_WORDS) {
            int n = type.size();
            if (name.size() > n && (name.subList(0, n).equals(type)
                    || folded(name.subList(0, n)).equals(folded(type)) && exact(name).equals(plain(name)))) {
                return name.subList(n, name.size());
            }
        }
        return name;
    }

    private static List<String> words(String name) {
        return Token.of(name).stream().map(Token::exact).toList();
    }

    private static String exact(List<String> words) {
        return String.join(" ", words);
    }

    private static String plain(List<String> words) {
        return words.stream().map(w -> new Token(w, 0, 0).plain()).collect(Collectors.joining(" "));
    }

    private static String folded(List<String> words) {
        return FOLDED + plain(words);
    }
}
