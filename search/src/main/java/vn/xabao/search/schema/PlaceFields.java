package vn.xabao.search.schema;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.AdministrativeUnit;
import vn.xabao.extract.report.Place;

/** Every name and code under which the place of a report is found: as stated, as listed, and as it is today. */
final class PlaceFields {

    private record Term(String field, String value) {
    }

    private final Document fields;
    private final Set<Term> added = new HashSet<>();

    private PlaceFields(Document fields) {
        this.fields = fields;
    }

    static void add(Place place, Document fields) {
        PlaceFields all = new PlaceFields(fields);
        all.stated(place);
        OfficialUnit.chain(place).forEach(all::listed);
        for (Place.CurrentUnit unit : place.current()) {
            all.names(Fields.PROVINCE, unit.province(), null);
            all.unit(field(place.level() == Place.Level.PROVINCE ? Place.Level.PROVINCE : Place.Level.COMMUNE),
                    unit.name(), unit.type(), unit.code());
            OfficialUnit.chain(unit, place.level()).forEach(all::listed);
        }
    }

    private void stated(Place place) {
        names(Fields.PROVINCE, place.province(), null);
        names(Fields.DISTRICT, place.district(), null);
        names(Fields.COMMUNE, place.commune(), place.type());
        if (place.code() != null && place.level() != null) {
            term(field(place.level()), PlaceKey.code(place.code()));
        }
    }

    private void listed(AdministrativeUnit unit) {
        unit(field(unit.level()), unit.name(), unit.type(), unit.code());
    }

    private void unit(String field, String name, String type, String code) {
        names(field, name, type);
        term(field, PlaceKey.code(code));
    }

    private void names(String field, @Nullable String name, @Nullable String type) {
        if (name != null) {
            PlaceKey.all(name, type).forEach(key -> term(field, key));
        }
    }

    private void term(String field, String value) {
        if (added.add(new Term(field, value))) {
            fields.add(new StringField(field, value, Field.Store.NO));
        }
    }

    private static String field(Place.Level level) {
        return switch (level) {
            case PROVINCE -> Fields.PROVINCE;
            case DISTRICT -> Fields.DISTRICT;
            case COMMUNE -> Fields.COMMUNE;
        };
    }
}
