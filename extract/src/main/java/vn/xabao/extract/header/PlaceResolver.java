package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.AdministrativeUnit;
import vn.xabao.extract.gazetteer.Gazetteer;
import vn.xabao.extract.gazetteer.NameKey;
import vn.xabao.extract.gazetteer.UnitList;
import vn.xabao.extract.header.Sighting.Zone;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Place;
import vn.xabao.extract.report.Place.Basis;
import vn.xabao.extract.report.Place.Level;

/**
 * Decides which unit a document is about: first its level, then which of the units that the names of that level can mean
 * most speaks for, in the list in force when it was written before the other.
 */
final class PlaceResolver {

    /** A name in no formal part competes with one that this share of its weight speaks for. */
    private static final double COMPETES = 0.5;
    /** Where a text often speaks of its own unit without the name, what it names once in passing is another. */
    private static final double NOT_BY_CHANCE = 2;
    private static final int OFTEN = 3;
    /** So many units that a text names alike are its subject together, or none is. */
    private static final int SEVERAL = 4;
    /** So much speaks for a district that a unit elsewhere is not meant. */
    private static final double SURE_ENOUGH = 3;
    private static final double SURE_OF_DISTRICT = 4;
    private static final double SURER_OF_DISTRICT = 6;

    private final Sightings sightings;
    private final Evidence evidence;
    private final PathNames path;
    private final ListsInForce lists;
    private final Parts parts;

    private PlaceResolver(Parts parts, Fields fields, Period period, String path) {
        this.parts = parts;
        this.sightings = Sightings.of(parts, fields);
        this.path = new PathNames(path);
        this.evidence = new Evidence(sightings, this.path);
        this.lists = ListsInForce.of(fields.dateline().date(), period, sightings, parts.body());
    }

    static Place resolve(Parts parts, Fields fields, Period period, String path) {
        return new PlaceResolver(parts, fields, period, path).resolve();
    }

    private Place resolve() {
        OwnLevel own = new OwnLevel(sightings, lists.list() == UnitList.SINCE_REFORM);
        Level level = own.level();
        String type = level == null ? null : own.typeAlone(level);
        List<OwnName> names = level == null ? List.of() : names(level, own.timesAlone(level), type);
        if (level == null || names.isEmpty()) {
            Place place = new PathPlace(path, evidence, lists, level, type).resolve();
            return place == Place.UNKNOWN && level != null ? unnamed(level, type) : place;
        }
        List<Candidate> candidates = candidates(level, names);
        AdministrativeUnit district = contradicting(level, candidates);
        return district != null
                ? PlaceRecord.ofNoList(level, names.getFirst(), district)
                : candidates.isEmpty()
                        ? PlaceRecord.ofNoList(level, names.getFirst(), null)
                        : decide(level, candidates);
    }

    /** The names of formal parts; without any, those of the text that are named enough. */
    private List<OwnName> names(Level level, long timesAlone, @Nullable String type) {
        List<OwnName> all = OwnName.all(sightings, level);
        boolean formal = all.stream().anyMatch(OwnName::formal);
        double enough = formal
                ? 0
                : Math.max(COMPETES * all.stream().mapToDouble(OwnName::weight).max().orElse(0),
                        timesAlone >= OFTEN ? NOT_BY_CHANCE : 0);
        List<OwnName> names = all.stream().filter(name -> name.formal() == formal && name.weight() >= enough)
                .map(name -> name.withType(type)).toList();
        return formal || names.size() < SEVERAL ? names : List.of();
    }

    /** The unit is nowhere named; what it lies in may be. */
    private Place unnamed(Level level, @Nullable String type) {
        AdministrativeUnit above = level == Level.COMMUNE ? superior() : null;
        return above == null ? Place.UNKNOWN : PlaceRecord.unnamed(level, type, above);
    }

    /** The one district, or since the reform province, that most speaks for. */
    private @Nullable AdministrativeUnit superior() {
        Level level = lists.list() == UnitList.SINCE_REFORM ? Level.PROVINCE : Level.DISTRICT;
        List<AdministrativeUnit> best = new ArrayList<>();
        superiors(lists.list(), level).sorted(Comparator.comparingDouble(this::weightOf).reversed()).limit(2)
                .forEach(best::add);
        double margin = best.isEmpty()
                ? 0
                : weightOf(best.getFirst()) - (best.size() < 2 ? 0 : weightOf(best.getLast()));
        return margin > 0 ? best.getFirst() : null;
    }

    private Stream<AdministrativeUnit> superiors(UnitList list, Level level) {
        return sightings.where(s -> s.mention().isAt(level) && s.mention().type() != null && s.mention().of() == null)
                .flatMap(s -> Gazetteer.get().named(list, level, s.mention().name()).stream()).distinct();
    }

    /** How the gazetteer is asked for a name. */
    private interface Lookup {
        List<AdministrativeUnit> units(UnitList list, Level level, String name);
    }

    /**
     * By name; where nothing more speaks for any of those, by similar name too; where none is known, by names a letter
     * different in the districts named. The likeliest first.
     */
    private List<Candidate> candidates(Level level, List<OwnName> names) {
        List<Candidate> exact = candidates(level, names, Gazetteer.get()::named);
        if (exact.stream().anyMatch(c -> c.evidence() > 0)) {
            return exact;
        }
        List<Candidate> similar = candidates(level, names, Gazetteer.get()::similar);
        if (exact.isEmpty() && similar.stream().noneMatch(c -> c.evidence() > 0)) {
            List<Candidate> nearly = candidates(level, names, this::nearly);
            return nearly.isEmpty() ? similar : nearly;
        }
        return exact.isEmpty() || similar.stream().anyMatch(c -> c.evidence() > 0) ? similar : exact;
    }

    /** The communes of the districts named, since the reform of the provinces, whose name is a letter different. */
    private List<AdministrativeUnit> nearly(UnitList list, Level level, String name) {
        Level above = list == UnitList.SINCE_REFORM ? Level.PROVINCE : Level.DISTRICT;
        return level != Level.COMMUNE
                ? List.of()
                : superiors(list, above).filter(unit -> weightOf(unit) >= SURE_ENOUGH)
                        .flatMap(unit -> Gazetteer.get().below(unit).stream())
                        .filter(unit -> NameKey.isNearly(unit.name(), name)).toList();
    }

    private List<Candidate> candidates(Level level, List<OwnName> names, Lookup lookup) {
        List<Candidate> candidates = new ArrayList<>();
        for (OwnName own : names) {
            for (UnitList list : lists.all()) {
                lookup.units(list, level, own.name())
                        .forEach(unit -> candidates.add(evidence.weigh(unit, own, lists.malusOf(list))));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::total).reversed());
        return candidates;
    }

    /** The old district that the text surely names where no candidate lies in it: then the unit is of no list. */
    private @Nullable AdministrativeUnit contradicting(Level level, List<Candidate> candidates) {
        if (level != Level.COMMUNE || !lists.all().contains(UnitList.BEFORE_REFORM)
                || candidates.stream().anyMatch(this::isSupported)) {
            return null;
        }
        double sure = candidates.size() == 1 ? SURER_OF_DISTRICT : SURE_OF_DISTRICT;
        return sightings.where(s -> s.weight() > 0 || s.zone() == Zone.RECIPIENTS)
                .filter(s -> s.mention().isAt(Level.DISTRICT) && s.mention().type() != null)
                .flatMap(s -> Gazetteer.get()
                        .named(UnitList.BEFORE_REFORM, Level.DISTRICT, s.mention().type() + " " + s.mention().name())
                        .stream())
                .distinct().filter(district -> weightOf(district) >= sure)
                .max(Comparator.comparingDouble(this::weightOf)).orElse(null);
    }

    private double weightOf(AdministrativeUnit above) {
        return evidence.weightOf(above, null);
    }

    /** Whether the text names the candidate's district or its neighbours; that it names the province is not enough. */
    private boolean isSupported(Candidate candidate) {
        AdministrativeUnit district = candidate.unit().district();
        return candidate.neighbours() > 0
                || (district == null ? candidate.evidence() : weightOf(district)) > 0;
    }

    private Place decide(Level level, List<Candidate> candidates) {
        Candidate best = candidates.getFirst();
        Candidate next = candidates.stream().filter(c -> !isSame(c.unit(), best.unit())).findFirst().orElse(null);
        if (next == null) {
            Basis basis = best.own().formal() ? Basis.HEADER : Basis.BODY;
            return PlaceRecord.of(best, basis, Confidence.alone(best));
        }
        double margin = best.total() - next.total();
        return margin <= 0 || best.evidence() == 0 && best.isMisspelt()
                ? amongEquals(level,
                        candidates.stream().filter(c -> c.total() >= best.total() || margin > 0).toList())
                : PlaceRecord.of(best, best.over(next), Confidence.among(margin, best.own()));
    }

    private Place amongEquals(Level level, List<Candidate> equals) {
        List<Candidate> best = new Surroundings(sightings, parts.beginning()).best(equals);
        Candidate first = best.getFirst();
        return best.size() == 1 && !first.isMisspelt()
                ? PlaceRecord.of(first, Basis.BODY, Confidence.FROM_SURROUNDINGS)
                : PlaceRecord.ambiguous(level, first.own(), best.stream().map(Candidate::unit).toList());
    }

    /** Whether both are one unit, in one list or under one code and name in two. */
    private static boolean isSame(AdministrativeUnit a, AdministrativeUnit b) {
        return a.code().equals(b.code()) && a.level() == b.level() && Objects.equals(a.name(), b.name());
    }
}
