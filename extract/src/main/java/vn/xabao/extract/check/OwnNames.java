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

    private static final int BEFORE = 32;
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
        Map<String, Set<String>> quotes = new LinkedHashMap<>();
        String text = body(material.text());
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> own = ownKeys(place);
        for (String type : names.types()) {
            for (int at = lower.indexOf(type); at >= 0; at = lower.indexOf(type, at + 1)) {
                String foreign = foreign(material, text, new Spot(type, at), own);
                if (foreign != null) {
                    int from = bodyStart(text, at);
                    int to = foreign.equals(type) ? at + type.length() : text.indexOf(foreign, at) + foreign.length();
                    quotes.computeIfAbsent(foreign, k -> new LinkedHashSet<>()).add(text.substring(from, to));
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

    private record Spot(String type, int at) {

        int end() {
            return at + type.length();
        }
    }

    /** The name or the type word that is not the report's own, or null. */
    private @Nullable String foreign(Material material, String text, Spot spot, Set<String> own) {
        boolean word = (spot.end() == text.length() || !Character.isLetter(text.charAt(spot.end())))
                && (spot.at() == 0 || !Character.isLetter(text.charAt(spot.at() - 1)));
        if (!word || bodyStart(text, spot.at()) < 0) {
            return null;
        }
        Matcher name = NAME.matcher(text).region(spot.end(), text.length());
        if (name.lookingAt()) {
            boolean known = !isHeaded(material) || isOwn(name.group(1), own)
                    || names.elsewhere().isIn(material.sentenceBefore(spot.at()))
                    || names.elsewhere().isIn(material.sentenceAfter(name.end()));
            return known ? null : name.group(1);
        }
        boolean alone = !names.notAlone().pattern().matcher(text).region(spot.end(), text.length()).lookingAt();
        return alone && !spot.type().equals(material.place().type()) ? spot.type() : null;
    }

    /** Whether the head names the unit itself, so that another name contradicts it. */
    private static boolean isHeaded(Material material) {
        String issuer = material.head().issuer();
        return material.place().basis() == Place.Basis.HEADER || issuer != null
                && NameKey.similar(issuer).endsWith(NameKey.similar(String.valueOf(material.place().commune())));
    }

    /** Where the words begin that make the unit the report's own; -1 where none stand there. */
    private int bodyStart(String text, int type) {
        Matcher m = names.body().pattern().matcher(text).region(Math.max(0, type - BEFORE), type);
        return m.find() ? m.start() : -1;
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
