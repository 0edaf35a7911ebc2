package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.TypeWord;
import vn.xabao.extract.header.Mention.Role;
import vn.xabao.extract.header.Sighting.Zone;
import vn.xabao.extract.report.Place.Level;

/** Every unit that a document names, by where it does, and the type words that it uses without a name. */
final class Sightings {

    private static final List<Level> LOCAL = List.of(Level.COMMUNE, Level.DISTRICT);

    private final List<Sighting> all = new ArrayList<>();
    private final Map<Zone, List<TypeWord>> alone = new EnumMap<>(Zone.class);

    private Sightings() {
    }

    static Sightings of(Parts parts, Fields fields) {
        Sightings sightings = new Sightings();
        parts.head().forEach(piece -> sightings.add(Zone.HEAD, Mentions.inHead(piece)));
        sightings.add(Zone.TITLE, Mentions.in(String.join(" ", parts.title())));
        sightings.add(Zone.CLOSING, Mentions.in(parts.closing()));
        fields.signature().block()
                .forEach(piece -> sightings.add(Zone.SIGNATURE, Mentions.inHead(piece)));
        fields.recipients().forEach(piece -> sightings.add(Zone.RECIPIENTS, Mentions.in(piece)));
        sightings.addDateline(fields.dateline().place());
        Introductions.in(parts.body()).forEach(m -> sightings.all.add(new Sighting(Zone.INTRODUCED, m)));
        sightings.addText(Mentions.in(parts.body()));
        return sightings;
    }

    private void add(Zone zone, Mentions mentions) {
        mentions.named().forEach(mention -> all.add(new Sighting(zone, mention)));
        mentions.alone().forEach(use -> addAlone(zone, use.word()));
    }

    private void addText(Mentions mentions) {
        mentions.named().forEach(mention -> all.add(Sighting.inText(mention)));
        mentions.alone().forEach(use -> addAlone(use.reporter() ? Zone.OPENING : Zone.BODY, use.word()));
    }

    private void addAlone(Zone zone, TypeWord word) {
        alone.computeIfAbsent(zone, z -> new ArrayList<>()).add(word);
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
                all.add(new Sighting(Zone.DATELINE, Mention.of(null, LOCAL, name, Role.OTHER)));
                return;
            }
        }
    }

    Stream<Sighting> in(Zone zone) {
        return all.stream().filter(s -> s.zone() == zone);
    }

    Stream<Sighting> where(Predicate<Sighting> wanted) {
        return all.stream().filter(wanted);
    }

    /** Whether the document has a unit of this level above its own, by name or by type word. */
    boolean speakOf(Level level) {
        return all.stream().anyMatch(s -> s.mention().type() != null && !s.mention().isNeighbour()
                && s.mention().levels().equals(List.of(level)))
                || alone().anyMatch(word -> word.levels().equals(List.of(level)));
    }

    /** The type words without a name. */
    Stream<TypeWord> alone() {
        return alone.values().stream().flatMap(List::stream);
    }

    /** The type words without a name in one part. */
    List<TypeWord> alone(Zone zone) {
        return alone.getOrDefault(zone, List.of());
    }
}
