package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.header.Sighting.Zone;
import vn.xabao.extract.report.Place.Level;

/** Every unit that a document names, by where it does. */
final class Sightings {

    private static final Pattern INTRODUCED = Wording.PLACE.pattern("introduced");
    private static final int INTRODUCTION = 4000;
    private static final List<Level> LOCAL = List.of(Level.COMMUNE, Level.DISTRICT);

    private final List<Sighting> all = new ArrayList<>();

    private Sightings() {
    }

    static Sightings of(Parts parts, Dateline dateline) {
        Sightings sightings = new Sightings();
        parts.head().forEach(piece -> sightings.add(Zone.HEAD, Mentions.inHead(piece)));
        sightings.add(Zone.TITLE, Mentions.in(String.join(" ", parts.title())));
        sightings.add(Zone.CLOSING, Mentions.in(parts.closing()));
        Signature.of(parts.tail()).block()
                .forEach(piece -> sightings.add(Zone.SIGNATURE, Mentions.inHead(piece)));
        Recipients.of(parts).forEach(piece -> sightings.add(Zone.RECIPIENTS, Mentions.in(piece)));
        sightings.addDateline(dateline.place());
        sightings.addIntroduced(parts.body());
        sightings.add(Zone.BODY, Mentions.in(parts.body()));
        return sightings;
    }

    private void add(Zone zone, List<Mention> mentions) {
        mentions.forEach(mention -> all.add(new Sighting(zone, mention)));
    }

    /** The longest end of the words before the comma that is a name: they may have been run together with the issuer. */
    private void addDateline(@Nullable String place) {
        if (place == null) {
            return;
        }
        Words words = new Words(place);
        for (int first = 0; first < words.size(); first++) {
            String name = words.from(first, words.size() - 1);
            if (Names.isKnown(LOCAL, name)) {
                add(Zone.DATELINE, List.of(Mention.of(null, LOCAL, name, true, false, false)));
                return;
            }
        }
    }

    private void addIntroduced(String body) {
        Matcher m = INTRODUCED.matcher(body).region(0, Math.min(INTRODUCTION, body.length()));
        while (m.find()) {
            String name = m.group("name");
            if (Names.isKnown(List.of(Level.COMMUNE), name)) {
                add(Zone.INTRODUCED,
                        List.of(Mention.of(m.group("type"), List.of(Level.COMMUNE), name, true, false, false)));
            }
        }
    }

    Stream<Sighting> in(Zone... zones) {
        Set<Zone> wanted = Arrays.stream(zones).collect(Collectors.toSet());
        return all.stream().filter(s -> wanted.contains(s.zone()));
    }

    Stream<Sighting> where(Predicate<Sighting> wanted) {
        return all.stream().filter(wanted);
    }
}
