package vn.xabao.extract.header;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.AdministrativeUnit;
import vn.xabao.extract.gazetteer.Gazetteer;
import vn.xabao.extract.gazetteer.NameKey;
import vn.xabao.extract.gazetteer.UnitList;
import vn.xabao.extract.header.Sighting.Zone;
import vn.xabao.extract.report.Place.Level;

/**
 * Counts what a document says for one unit or another of the same name. Provinces and districts that only lie beside never
 * count; communes that lie beside count for the district they share.
 */
final class Evidence {

    private static final double OTHER_TYPE = 1.5;
    private static final double OTHER_SPELLING = 1;
    private static final double PATH_DISTRICT = 4;
    private static final double PATH_PROVINCE = 3;
    private static final double FORMER = 0.6;
    private static final double PREDECESSOR = 2;
    private static final Set<Zone> FORMAL = EnumSet.of(Zone.HEAD, Zone.TITLE, Zone.CLOSING, Zone.RECIPIENTS,
            Zone.SIGNATURE);
    private static final int MOST_NEIGHBOURS = 5;
    private static final int MOST_PREDECESSORS = 3;

    private final NamedSuperiors superiors;
    private final PathNames path;
    private final NamedCommunes communes;

    Evidence(Sightings sightings, PathNames path) {
        this.superiors = new NamedSuperiors(sightings);
        this.path = path;
        this.communes = new NamedCommunes(sightings);
    }

    Candidate weigh(AdministrativeUnit unit, OwnName own, double malusOfList) {
        List<AdministrativeUnit> former = Gazetteer.get().predecessors(unit);
        List<AdministrativeUnit> above = above(List.of(unit), unit);
        List<AdministrativeUnit> aboveFormer = above(former, unit);
        return new Candidate(unit, own, formal(above) + FORMER * formal(aboveFormer),
                text(above, own) + FORMER * text(aboveFormer, own),
                inPath(above, own.key()) + FORMER * inPath(aboveFormer, own.key()),
                neighbours(unit, own) + predecessors(former, own), malusOfList + malus(unit, own));
    }

    /** The units above, those of the same name and level left out that are counted already. */
    private static List<AdministrativeUnit> above(Collection<AdministrativeUnit> units, AdministrativeUnit own) {
        return units.stream().flatMap(unit -> Stream.of(unit.district(), unit.province()))
                .filter(Objects::nonNull).filter(unit -> !unit.equals(own))
                .filter(unit -> own.list() == unit.list() || !unit.name().equals(own.province().name())).distinct()
                .toList();
    }

    private double formal(List<AdministrativeUnit> above) {
        double points = 0;
        for (AdministrativeUnit unit : above) {
            double most = 0;
            for (Sighting s : superiors.of(unit)) {
                most = FORMAL.contains(s.zone()) ? Math.max(most, formalWeight(s.zone(), unit)) : most;
            }
            points += most;
        }
        return points;
    }

    private static double formalWeight(Zone zone, AdministrativeUnit unit) {
        double weight = zone == Zone.HEAD ? 6 : zone == Zone.RECIPIENTS ? 4 : 5;
        return unit.level() == Level.PROVINCE ? weight - 1.5 : weight;
    }

    /** What is named behind another commune tells as little as a name without a type word. */
    private double text(List<AdministrativeUnit> above, @Nullable OwnName own) {
        double points = 0;
        for (AdministrativeUnit unit : above) {
            int typed = 0;
            int all = 0;
            for (Sighting s : superiors.of(unit)) {
                if (s.zone().isText()) {
                    all++;
                    typed += s.mention().type() != null && isOf(s.mention(), own) ? 1 : 0;
                }
            }
            double most = unit.level() == Level.PROVINCE ? 2 : 3;
            points += typed > 0 ? most + Math.min(typed - 1, 3) : all > 0 ? most / 2 : 0;
        }
        return points;
    }

    private static boolean isOf(Mention above, @Nullable OwnName own) {
        return above.of() == null || own == null || above.of().equals(own.key());
    }

    /** A name that the unit itself or two of those above bear counts once, for the path has no type words. */
    private double inPath(List<AdministrativeUnit> above, @Nullable String own) {
        Set<String> counted = new HashSet<>();
        if (own != null) {
            counted.add(own);
        }
        double points = 0;
        for (AdministrativeUnit unit : above) {
            if (path.hold(unit.name()) && counted.add(NameKey.exact(unit.name()))) {
                points += unit.level() == Level.PROVINCE ? PATH_PROVINCE : PATH_DISTRICT;
            }
        }
        return points;
    }

    /** Other communes named that lie in the same district, or since July 2025 in the same province. */
    private double neighbours(AdministrativeUnit unit, OwnName own) {
        AdministrativeUnit parent = unit.parent();
        if (parent == null || unit.level() != Level.COMMUNE) {
            return 0;
        }
        int together = Math.min(MOST_NEIGHBOURS, communes.countIn(parent, own.key()));
        return unit.list() == UnitList.BEFORE_REFORM ? together : together / 2.0;
    }

    private double predecessors(List<AdministrativeUnit> former, OwnName own) {
        return former.isEmpty()
                ? 0
                : PREDECESSOR * former.stream().map(unit -> NameKey.exact(unit.name()))
                        .filter(key -> !key.equals(own.key()) && communes.hold(key)).limit(MOST_PREDECESSORS).count();
    }

    private static double malus(AdministrativeUnit unit, OwnName own) {
        boolean sameName = Gazetteer.get().named(unit.list(), unit.level(), own.name()).contains(unit);
        return (sameName ? 0 : OTHER_SPELLING) + (isOfType(unit, own.type()) ? 0 : OTHER_TYPE);
    }

    private static boolean isOfType(AdministrativeUnit unit, @Nullable String type) {
        return type == null || unit.type().equals(type)
                || unit.otherNames().stream().anyMatch(name -> name.regionMatches(true, 0, type, 0, type.length()));
    }

    /**
     * How much a unit is named as one's own above, in a formal part, the text or the path.
     *
     * @param below key of a name that does not count in the path, null for none
     */
    double weightOf(AdministrativeUnit above, @Nullable String below) {
        List<AdministrativeUnit> one = List.of(above);
        return formal(one) + text(one, null) + inPath(one, below);
    }
}
