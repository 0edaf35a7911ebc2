package vn.xabao.extract.header;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.AdministrativeUnit;
import vn.xabao.extract.gazetteer.Gazetteer;
import vn.xabao.extract.gazetteer.UnitList;
import vn.xabao.extract.header.Sighting.Zone;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Place;
import vn.xabao.extract.report.Place.Basis;
import vn.xabao.extract.report.Place.Level;

/**
 * Decides which unit a document is about: first its level and name, then, in the list in force when it was written, which of
 * the units of that name everything else speaks for.
 */
final class PlaceResolver {

    /** With no formal part, a commune named this often against districts is what the text is about. */
    private static final double AGAINST_DISTRICT = 0.5;
    /** So much speaks for a district that a unit elsewhere is not meant. */
    private static final double SURE_OF_DISTRICT = 4;
    private static final double SURER_OF_DISTRICT = 6;

    private final Sightings sightings;
    private final Evidence evidence;
    private final PathNames path;
    private final List<UnitList> lists;

    private PlaceResolver(Parts parts, Dateline dateline, Period period, String path) {
        this.sightings = Sightings.of(parts, dateline);
        this.path = new PathNames(path);
        this.evidence = new Evidence(sightings, this.path);
        this.lists = ListsInForce.of(dateline.date(), period);
    }

    static Place resolve(Parts parts, Dateline dateline, Period period, String path) {
        return new PlaceResolver(parts, dateline, period, path).resolve();
    }

    private Place resolve() {
        Level level = level();
        OwnName own = level == null ? null : OwnName.of(sightings, level);
        if (level == null || own == null) {
            return new PathPlace(path, evidence, lists).resolve();
        }
        List<Candidate> candidates = candidates(level, own, Gazetteer.get()::named);
        if (candidates.stream().allMatch(c -> c.evidence() == 0)) {
            List<Candidate> similar = candidates(level, own, Gazetteer.get()::similar);
            candidates = candidates.isEmpty() || similar.stream().anyMatch(c -> c.evidence() > 0)
                    ? similar
                    : candidates;
        }
        AdministrativeUnit district = contradicting(level, candidates);
        return district != null
                ? PlaceRecord.ofNoList(level, own, district)
                : candidates.isEmpty() ? PlaceRecord.ofNoList(level, own, null) : decide(level, own, candidates);
    }

    /** The lowest level that a formal part names; without one, what the text speaks of most. */
    private @Nullable Level level() {
        for (Zone zone : List.of(Zone.HEAD, Zone.SIGNATURE, Zone.CLOSING, Zone.TITLE)) {
            for (Level level : List.of(Level.COMMUNE, Level.DISTRICT, Level.PROVINCE)) {
                if (sightings.in(zone).anyMatch(s -> s.weight() > 0 && isAt(level, s.mention()))) {
                    return level;
                }
            }
        }
        return levelOfText();
    }

    /** Since the reform a city is a province where it can be one: Huế. */
    private boolean isAt(Level level, Mention mention) {
        boolean noDistrict = level == Level.DISTRICT && lists.getFirst() == UnitList.SINCE_REFORM
                && mention.isAt(Level.PROVINCE);
        return mention.type() != null && mention.isAt(level) && !noDistrict;
    }

    private @Nullable Level levelOfText() {
        OwnName commune = OwnName.of(sightings, Level.COMMUNE);
        OwnName district = OwnName.of(sightings, Level.DISTRICT);
        if (commune != null
                && (district == null || commune.weight() >= AGAINST_DISTRICT * district.weight())) {
            return Level.COMMUNE;
        }
        return district != null
                ? Level.DISTRICT
                : OwnName.of(sightings, Level.PROVINCE) != null ? Level.PROVINCE : null;
    }

    /** How the gazetteer is asked for a name. */
    private interface Lookup {
        List<AdministrativeUnit> units(UnitList list, Level level, String name);
    }

    /** The units of the first list where something speaks for one, or that has any; the likeliest first. */
    private List<Candidate> candidates(Level level, OwnName own, Lookup lookup) {
        List<List<Candidate>> byList = lists.stream()
                .map(list -> lookup.units(list, level, own.name()).stream().map(unit -> evidence.weigh(unit, own))
                        .sorted(Comparator.comparingDouble(Candidate::total).reversed()).toList())
                .filter(candidates -> !candidates.isEmpty()).toList();
        return byList.stream().filter(candidates -> candidates.stream().anyMatch(c -> c.evidence() > 0)).findFirst()
                .orElse(byList.isEmpty() ? List.of() : byList.getFirst());
    }

    /** The old district that the text surely names where no candidate lies in it: then the unit is of no list. */
    private @Nullable AdministrativeUnit contradicting(Level level, List<Candidate> candidates) {
        if (level != Level.COMMUNE || !lists.contains(UnitList.BEFORE_REFORM)
                || candidates.stream().anyMatch(this::isSupported)) {
            return null;
        }
        double sure = candidates.size() == 1 ? SURER_OF_DISTRICT : SURE_OF_DISTRICT;
        return sightings.where(s -> s.weight() > 0 || s.zone() == Zone.RECIPIENTS)
                .filter(s -> s.mention().isAt(Level.DISTRICT) && s.mention().type() != null)
                .flatMap(s -> Gazetteer.get()
                        .named(UnitList.BEFORE_REFORM, Level.DISTRICT, s.mention().type() + " " + s.mention().name())
                        .stream())
                .distinct().filter(district -> evidence.weightOf(district) >= sure)
                .max(Comparator.comparingDouble(evidence::weightOf)).orElse(null);
    }

    /** Whether the text names the candidate's district or its neighbours; that it names the province is not enough. */
    private boolean isSupported(Candidate candidate) {
        AdministrativeUnit district = candidate.unit().district();
        return candidate.neighbours() > 0
                || (district == null ? candidate.evidence() : evidence.weightOf(district)) > 0;
    }

    private static Place decide(Level level, OwnName own, List<Candidate> candidates) {
        Candidate best = candidates.getFirst();
        if (candidates.size() == 1) {
            return PlaceRecord.of(best, own, own.formal() ? Basis.HEADER : Basis.BODY, Confidence.alone(best, own));
        }
        Candidate next = candidates.get(1);
        double margin = best.total() - next.total();
        if (margin <= 0) {
            return PlaceRecord.ambiguous(level, own,
                    candidates.stream().filter(c -> c.total() >= best.total()).map(Candidate::unit).toList());
        }
        return PlaceRecord.of(best, own, best.over(next), Confidence.among(margin, own));
    }
}
