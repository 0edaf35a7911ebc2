package vn.xabao.extract.header;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.AdministrativeUnit;
import vn.xabao.extract.gazetteer.Gazetteer;
import vn.xabao.extract.gazetteer.NameKey;
import vn.xabao.extract.report.Place;
import vn.xabao.extract.report.Place.Basis;
import vn.xabao.extract.report.Place.Level;

/** Writes the place of a record. */
final class PlaceRecord {

    private PlaceRecord() {
    }

    static Place of(Candidate candidate, Basis basis, double confidence) {
        return of(candidate.unit(), candidate.own(), basis, confidence);
    }

    static Place of(AdministrativeUnit unit, @Nullable OwnName own, Basis basis, double confidence) {
        AdministrativeUnit district = unit.district();
        boolean renamed = own != null && wasNamed(unit, own);
        return new Place(unit.level(), unit.level() == Level.COMMUNE ? name(unit, own, renamed) : null,
                own != null && own.type() != null && renamed ? own.type() : unit.type(),
                district == null ? null : district.name(), unit.province().name(), unit.code(), unit.list().id(),
                Gazetteer.get().current(unit), basis, confidence);
    }

    private static String name(AdministrativeUnit unit, @Nullable OwnName own, boolean renamed) {
        return own != null && renamed ? own.name() : unit.name();
    }

    /** Whether the document uses a name or type that the unit had in another edition of the list. */
    private static boolean wasNamed(AdministrativeUnit unit, OwnName own) {
        String printed = NameKey.exact((own.type() == null ? unit.type() : own.type()) + " " + own.name());
        return unit.otherNames().stream().anyMatch(name -> NameKey.exact(name).equals(printed));
    }

    /** Several units fit alike: the name without a code, and what they have in common above. */
    static Place ambiguous(Level level, OwnName own, List<AdministrativeUnit> units) {
        AdministrativeUnit first = units.getFirst();
        boolean sameDistrict = first.district() != null && level == Level.COMMUNE
                && units.stream().allMatch(u -> first.district().equals(u.district()));
        boolean sameProvince = units.stream().allMatch(u -> u.province().equals(first.province()));
        return unlisted(level, own, sameDistrict ? first.district() : null, sameProvince ? first.province() : null,
                Confidence.AMBIGUOUS);
    }

    /** A unit of no list, in the district that the document names. */
    static Place ofNoList(Level level, OwnName own, @Nullable AdministrativeUnit district) {
        return unlisted(level, own, district, district == null ? null : district.province(), Confidence.OF_NO_LIST);
    }

    /** A unit that the document does not name. */
    static Place unnamed(Level level, @Nullable String type, AdministrativeUnit above) {
        AdministrativeUnit district = above.district();
        return new Place(level, null, type, district == null ? null : district.name(), above.province().name(), null,
                null, List.of(), Basis.BODY, Confidence.UNNAMED);
    }

    private static Place unlisted(Level level, OwnName own, @Nullable AdministrativeUnit district,
            @Nullable AdministrativeUnit province, double confidence) {
        List<@Nullable String> names = Stream.of(district, province)
                .map(unit -> unit == null ? null : unit.name()).toList();
        return new Place(level, level == Level.COMMUNE ? own.name() : null, own.type(),
                level == Level.DISTRICT ? own.name() : names.get(0),
                level == Level.PROVINCE ? own.name() : names.get(1), null, null, List.of(),
                own.formal() ? Basis.HEADER : Basis.BODY, confidence);
    }
}
