package vn.xabao.extract.header;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.TypeWord;
import vn.xabao.extract.header.Sighting.Zone;
import vn.xabao.extract.report.Place.Level;

/**
 * Which level of unit a document is about. Every part where a document names its own unit by rule speaks for the lowest level
 * it names, be it only by the type word ("của UBND xã"); the running text for the level it speaks of most, where a lower one
 * needs less, for every report speaks of its superiors too.
 */
final class OwnLevel {

    private static final Set<Zone> TELLING = EnumSet.of(Zone.HEAD, Zone.SIGNATURE, Zone.CLOSING, Zone.TITLE,
            Zone.OPENING);
    /** A damaged head may keep the superior's name only: the rest together tells more. */
    private static final double MOST_OF_ZONE = 9;
    private static final double OF_TEXT = 4;
    private static final double OF_RECIPIENTS = 3;
    /** A level spoken of so much against the next above is what a text is about. */
    private static final double AGAINST_SUPERIOR = 0.5;

    private final Sightings sightings;
    private final boolean sinceReform;

    /** @param sinceReform whether the document is of the time without districts: a city is then a province */
    OwnLevel(Sightings sightings, boolean sinceReform) {
        this.sightings = sightings;
        this.sinceReform = sinceReform;
    }

    /** The likeliest level, the lower of equals; null where nothing tells. */
    @Nullable
    Level level() {
        Map<Level, Double> weights = new EnumMap<>(Level.class);
        for (Zone zone : TELLING) {
            add(weights, lowest(zone), Math.min(zone.weight(), MOST_OF_ZONE));
        }
        if (usesAlone(Zone.RECIPIENTS, Level.COMMUNE)) {
            add(weights, Level.COMMUNE, OF_RECIPIENTS);
        }
        add(weights, ofText(), OF_TEXT);
        return weights.entrySet().stream().max(Map.Entry.<Level, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey)
                .orElse(null);
    }

    private static void add(Map<Level, Double> weights, @Nullable Level level, double weight) {
        if (level != null) {
            weights.merge(level, weight, Double::sum);
        }
    }

    private @Nullable Level lowest(Zone zone) {
        for (Level level : Level.values()) {
            if (sightings.in(zone).anyMatch(s -> s.weight() > 0 && isAt(level, s.mention()))
                    || usesAlone(zone, level)) {
                return level;
            }
        }
        return null;
    }

    private boolean isAt(Level level, Mention mention) {
        boolean noDistrict = level == Level.DISTRICT && sinceReform && mention.isAt(Level.PROVINCE);
        return mention.type() != null && mention.isAt(level) && !noDistrict;
    }

    private boolean usesAlone(Zone zone, Level level) {
        return sightings.alone(zone).stream().anyMatch(word -> levelOf(word) == level);
    }

    private Level levelOf(TypeWord word) {
        return sinceReform ? word.levels().getLast() : word.levels().getFirst();
    }

    private @Nullable Level ofText() {
        double commune = weightInText(Level.COMMUNE);
        double district = weightInText(Level.DISTRICT);
        double province = weightInText(Level.PROVINCE);
        if (commune > 0 && commune >= AGAINST_SUPERIOR * Math.max(district, province)) {
            return Level.COMMUNE;
        }
        return district > 0 && district >= AGAINST_SUPERIOR * province
                ? Level.DISTRICT
                : province > 0 ? Level.PROVINCE : null;
    }

    private double weightInText(Level level) {
        return OwnName.all(sightings, level, Zone::isText).stream().mapToDouble(OwnName::weight).limit(1).sum()
                + timesAlone(level);
    }

    /** How often the running text speaks of its unit of this level without the name. */
    long timesAlone(Level level) {
        return sightings.alone(Zone.BODY).stream().filter(word -> levelOf(word) == level).count();
    }

    /** The type word most used for the own unit without its name, null where none is. */
    @Nullable
    String typeAlone(Level level) {
        Map<String, Double> weights = new TreeMap<>();
        for (Zone zone : Zone.values()) {
            sightings.alone(zone).stream().filter(word -> levelOf(word) == level)
                    .forEach(word -> weights.merge(word.type(), Math.max(zone.weight(), 1), Double::sum));
        }
        return weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }
}
