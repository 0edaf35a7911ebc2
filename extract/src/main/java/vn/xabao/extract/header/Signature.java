package vn.xabao.extract.header;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.vietnamese.Marks;

/**
 * Who signed.
 *
 * @param block the pieces from the proxy words ("TM. ỦY BAN NHÂN DÂN") to the role
 */
record Signature(@Nullable String signer, @Nullable String role, List<String> block) {

    private static final Wording WORDING = Wording.DOCUMENT;
    private static final Pattern PROXY = WORDING.pattern("proxy_line");
    private static final Pattern ROLE = WORDING.pattern("role_line");
    private static final Pattern PERSON = WORDING.pattern("person");
    private static final Pattern FILED = WORDING.pattern("filed");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SIGNED = WORDING.pattern("signed_mark");
    private static final List<String> NOT_PERSONS = notPersons();
    /** Words of one syllable may be names without their marks. */
    private static final List<String> UNMARKED_NOT_PERSONS = NOT_PERSONS.stream()
            .filter(word -> word.strip().indexOf(' ') > 0).map(Marks::strip).toList();

    /** Proxy, committee, proxy, role: the role follows within so many pieces. */
    private static final int ROLE_WITHIN = 8;
    /** Recipients may stand between role and name. */
    private static final int NAME_WITHIN = 15;

    /** A name, or one behind what is filed, and its line is no longer. */
    private static final int LONGEST = 120;
    static final Signature NONE = new Signature(null, null, List.of());

    /** The last block that a name follows; without one, the last block. */
    static Signature of(List<String> tail) {
        Signature last = NONE;
        for (int i = tail.size() - 1; i >= 0; i--) {
            if (PROXY.matcher(tail.get(i)).lookingAt() || ROLE.matcher(tail.get(i)).lookingAt()) {
                Signature found = at(tail, i);
                if (found.signer != null && !startsBlock(tail, i)) {
                    return found;
                }
                last = last == NONE || found.signer != null ? found : last;
            }
        }
        return last;
    }

    /** Whether the block began earlier. */
    private static boolean startsBlock(List<String> tail, int at) {
        return at > 0 && (PROXY.matcher(tail.get(at - 1)).lookingAt() || ROLE.matcher(tail.get(at - 1)).lookingAt());
    }

    private static Signature at(List<String> tail, int from) {
        int roleAt = from;
        String role = null;
        for (int i = from; i < Math.min(tail.size(), from + ROLE_WITHIN) && person(tail.get(i)) == null; i++) {
            Matcher m = ROLE.matcher(tail.get(i));
            if (m.find()) {
                role = m.group("role") == null ? m.group("role2") : m.group("role");
                roleAt = i;
            }
        }
        return new Signature(name(tail, roleAt + 1), role, List.copyOf(tail.subList(from, roleAt + 1)));
    }

    private static @Nullable String name(List<String> tail, int from) {
        for (int i = from; i < Math.min(tail.size(), from + NAME_WITHIN); i++) {
            String name = person(tail.get(i));
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String person(String piece) {
        if (piece.length() > LONGEST) {
            return null;
        }
        String bare = FILED.matcher(piece).replaceFirst("");
        Matcher m = PERSON.matcher(SIGNED.matcher(bare).replaceAll("").strip());
        return m.find() && isPerson(m.group("name")) ? BLANKS.matcher(m.group("name")).replaceAll(" ") : null;
    }

    private static boolean isPerson(String name) {
        String lower = BLANKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
        String unmarked = Marks.strip(lower);
        return NOT_PERSONS.stream().noneMatch(lower::startsWith)
                && UNMARKED_NOT_PERSONS.stream().noneMatch(unmarked::startsWith);
    }

    private static List<String> notPersons() {
        List<String> words = new ArrayList<>();
        for (JsonNode word : WORDING.data("not_persons")) {
            words.add(word.asText() + " ");
        }
        return List.copyOf(words);
    }
}
