package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.xabao.extract.header.Mention.Role;
import vn.xabao.extract.report.Place.Level;

/** Communes that a sentence in the beginning of a text describes by their bare name: "Sơn Long là xã…". */
final class Introductions {

    private static final Pattern INTRODUCED = Wording.PLACE.pattern("introduced");
    private static final List<String> VERBS = Wording.PLACE.hints("introduced");
    /** A name of six words and the verb. */
    private static final int LONGEST = 80;
    private static final int BEGINNING = 4000;
    private static final List<Level> COMMUNE = List.of(Level.COMMUNE);

    private Introductions() {
    }

    static List<Mention> in(String text) {
        List<Mention> found = new ArrayList<>();
        int end = Math.min(BEGINNING, text.length());
        Matcher m = INTRODUCED.matcher(text);
        for (int at = 0; at >= 0; at = nextSentence(text, at, end)) {
            if (mayBegin(text, at) && m.region(at, text.length()).lookingAt()
                    && Names.isKnown(COMMUNE, m.group("name"))) {
                found.add(Mention.of(m.group("type"), COMMUNE, m.group("name"), Role.SUBJECT));
            }
        }
        return found;
    }

    /** A capital, or what may stand before one, and one of the verbs soon after. */
    private static boolean mayBegin(String text, int at) {
        if (at >= text.length() || Character.isLowerCase(text.charAt(at)) || Character.isDigit(text.charAt(at))) {
            return false;
        }
        int end = Math.min(text.length(), at + LONGEST);
        for (String verb : VERBS) {
            if (text.indexOf(verb, at, end) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the next sentence may begin with a capital, -1 where none does. */
    private static int nextSentence(String text, int from, int end) {
        for (int i = from; i < end - 1; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '.' && text.charAt(i + 1) == ' ') {
                return i + (c == '\n' ? 1 : 2);
            }
        }
        return -1;
    }
}
