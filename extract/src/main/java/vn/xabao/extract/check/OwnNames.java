package vn.xabao.extract.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.AdministrativeUnit;
import vn.xabao.extract.gazetteer.Gazetteer;
import vn.xabao.extract.gazetteer.NameKey;
import vn.xabao.extract.gazetteer.UnitList;
import vn.xabao.extract.report.Finding;
import vn.xabao.extract.report.Place;

/**
 * Traces of another unit's report: the wrong type word ("UBND phường" in a xã) and names that the head contradicts. Always
 * notes.
 */
final class OwnNames implements Check {

    private static final Pattern NAME = Pattern.compile(
            "\\s+(\\p{Lu}[\\p{L}\u2019']*(?:[ -]\\p{Lu}[\\p{L}\u2019']*){0,4}|\\d{1,2}(?=\\s*(?:[,;:)]|\\.(?!\\d)|$)))",
            Pattern.MULTILINE);

    private final Wording.Names names;

    OwnNames(Wording words) {
        this.names = words.names();
    }

    @Override
    public List<Outcome> check(Material material) {
        Place place = material.place();
        if (place.level() != Place.Level.COMMUNE || place.type() == null || place.commune() == null
                || material.head().kind() == null || !names.types().contains(place.type())) {
            return List.of();
        }
        Text text = new Text(material, body(material.text()), ownKeys(place));
        Map<String, Set<String>> quotes = new LinkedHashMap<>();
        for (String type : names.types()) {
            for (int at = text.next(type, 0); at >= 0; at = text.next(type, at)) {
                Quote quote = foreign(text, type, at);
                if (quote != null) {
                    quotes.computeIfAbsent(quote.foreign(), k -> new LinkedHashSet<>()).add(quote.words());
                }
            }
        }
        List<Outcome> found = new ArrayList<>();
        quotes.forEach((foreign, where) -> found.add(Outcome
                .note(names.types().contains(foreign) ? "foreign_type" : "foreign_name", Finding.Kind.FOREIGN_UNIT,
                        List.of())
                .quoting(List.copyOf(where)).word("foreign", foreign)
                .word("own", place.type() + " " + place.commune())));
        return found;
    }

    /** @param own keys of the names that are the report's own */
    private record Text(Material material, String text, Set<String> own) {

        /** Where words in lower case stand next behind a blank, in any case; -1 for nowhere. */
        int next(String words, int from) {
            char small = words.charAt(0);
            char capital = Character.toUpperCase(small);
            int last = text.length() - words.length();
            for (int at = after(from); at > 0 && at <= last; at = after(at)) {
                char c = text.charAt(at);
                if ((c == small || c == capital) && has(words, at)) {
                    return at;
                }
            }
            return -1;
        }

        /** What follows the next blank; 0 where there is none. */
        private int after(int from) {
            return text.indexOf(' ', from) + 1;
        }

        boolean has(String words, int at) {
            for (int i = 0; i < words.length(); i++) {
                if (Character.toLowerCase(text.charAt(at + i)) != words.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        boolean isWord(int from, int to) {
            return (to == text.length() || !Character.isLetter(text.charAt(to)))
                    && (from == 0 || !Character.isLetter(text.charAt(from - 1)));
        }

        boolean isNamed(int from) {
            return from + 1 < text.length() && text.charAt(from) == ' '
                    && (Character.isUpperCase(text.charAt(from + 1)) || Character.isDigit(text.charAt(from + 1)));
        }
    }

    /** @param foreign the name or the type word that is not the report's own */
    private record Quote(String foreign, String words) {
    }

    /** What stands at a type word that is not the report's own, or null. Most type words are its own and without a name. */
    private @Nullable Quote foreign(Text text, String type, int at) {
        int end = at + type.length();
        boolean own = type.equals(text.material().place().type());
        if (own && !text.isNamed(end) || !text.isWord(at, end)) {
            return null;
        }
        int from = bodyStart(text, at);
        if (from < 0) {
            return null;
        }
        Matcher name = NAME.matcher(text.text()).region(end, text.text().length());
        if (name.lookingAt()) {
            return isForeign(text, name, at) ? new Quote(name.group(1), text.text().substring(from, name.end())) : null;
        }
        boolean alone = !names.notAlone().pattern().matcher(text.text()).region(end, text.text().length()).lookingAt();
        return alone && !own ? new Quote(type, text.text().substring(from, end)) : null;
    }

    private boolean isForeign(Text text, Matcher name, int at) {
        return isHeaded(text.material()) && !isOwn(name.group(1), text.own())
                && !names.elsewhere().isIn(text.material().sentenceBefore(at))
                && !names.elsewhere().isIn(text.material().sentenceAfter(name.end()));
    }

    /** Whether the head names the unit itself, so that another name contradicts it. */
    private static boolean isHeaded(Material material) {
        String issuer = material.head().issuer();
        return material.place().basis() == Place.Basis.HEADER || issuer != null
                && NameKey.similar(issuer).endsWith(NameKey.similar(String.valueOf(material.place().commune())));
    }

    /** Where the words begin that make the unit the report's own; -1 where none stand there. */
    private int bodyStart(Text text, int type) {
        for (String words : names.body()) {
            int from = type - 1 - words.length();
            if (from >= 0 && text.has(words, from)
                    && (from == 0 || !Character.isLetter(text.text().charAt(from - 1)))) {
                return from;
            }
        }
        return -1;
    }

    private static boolean isOwn(String name, Set<String> own) {
        String key = NameKey.similar(name);
        return own.stream().anyMatch(o -> key.startsWith(o) || o.startsWith(key));
    }

    /** Its name, the names it had, and those of the units it was made of or became. */
    private Set<String> ownKeys(Place place) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(NameKey.similar(String.valueOf(place.commune())));
        place.current().forEach(c -> keys.add(NameKey.similar(c.name())));
        UnitList list = "2025".equals(place.list()) ? UnitList.SINCE_REFORM : UnitList.BEFORE_REFORM;
        AdministrativeUnit unit = place.code() == null
                ? null
                : Gazetteer.get().unit(list, Place.Level.COMMUNE, place.code());
        if (unit != null) {
            Gazetteer.get().predecessors(unit).forEach(p -> keys.add(NameKey.similar(p.name())));
            unit.otherNames().forEach(n -> keys.add(NameKey.similar(withoutType(n))));
        }
        keys.remove("");
        return keys;
    }

    private String withoutType(String name) {
        return names.types().stream().filter(t -> name.toLowerCase(Locale.ROOT).startsWith(t + " ")).findFirst()
                .map(t -> name.substring(t.length() + 1)).orElse(name);
    }

    private String body(String text) {
        int end = text.lastIndexOf(names.end());
        return end < 0 ? text : text.substring(0, end);
    }
}
