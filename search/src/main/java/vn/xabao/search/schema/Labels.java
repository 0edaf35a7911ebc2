package vn.xabao.search.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.AdministrativeUnit;
import vn.xabao.extract.report.Place;
import vn.xabao.extract.report.Section;

/** Words for people about a place and a section. */
final class Labels {

    private Labels() {
    }

    /** Such as {@code xã Sơn Long, huyện Sơn Tây, tỉnh Quảng Ngãi}; null where nothing is known. */
    static @Nullable String place(Place place) {
        List<AdministrativeUnit> listed = OfficialUnit.chain(place);
        return listed.isEmpty()
                ? stated(place)
                : listed.stream().map(AdministrativeUnit::fullName).collect(Collectors.joining(", "));
    }

    private static @Nullable String stated(Place place) {
        String commune = place.commune() == null || place.type() == null
                ? place.commune()
                : place.type() + " " + place.commune();
        String label = Stream.of(commune, place.district(), place.province()).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return label.isEmpty() ? null : label;
    }

    /** Number and title of the innermost section at the offset. */
    static @Nullable String section(List<Section> sections, int offset) {
        return sections.stream().filter(s -> s.start() <= offset && offset < s.end())
                .max(Comparator.comparingInt(Section::level)).map(Labels::heading).orElse(null);
    }

    private static String heading(Section section) {
        String number = section.number();
        if (number == null || number.isBlank()) {
            return section.title();
        }
        boolean closed = number.endsWith(".") || number.endsWith(")");
        return (number + (closed ? " " : ". ") + section.title()).strip();
    }
}
