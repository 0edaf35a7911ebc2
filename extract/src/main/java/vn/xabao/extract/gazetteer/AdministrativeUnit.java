package vn.xabao.extract.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Place.Level;

/**
 * A province, district or commune of one official list.
 *
 * @param code official code, leading zeros kept; its meaning depends on the list
 * @param name without the type word
 * @param type the type word in lower case: xã, phường, thị trấn, đặc khu, huyện, quận, thị xã, thành phố, tỉnh
 * @param parent the unit above: of a commune its district, since July 2025 its province; null for a province
 * @param otherNames other full names ("Xã Vân Tùng") that the same code has had
 */
public record AdministrativeUnit(UnitList list, Level level, String code, String name, String type,
        @Nullable AdministrativeUnit parent, List<String> otherNames) {

    public AdministrativeUnit {
        otherNames = List.copyOf(otherNames);
    }

    /** The district, the unit itself if it is one; null for provinces and since July 2025. */
    public @Nullable AdministrativeUnit district() {
        return level == Level.DISTRICT ? this : parent != null && parent.level == Level.DISTRICT ? parent : null;
    }

    /** The province; a province is its own. */
    public AdministrativeUnit province() {
        return parent == null ? this : parent.province();
    }

    /** Type and name: "xã Đông Sơn". */
    public String fullName() {
        return type + " " + name;
    }

    /** Whether this unit lies in the other or is it. */
    public boolean isIn(AdministrativeUnit other) {
        return code.equals(other.code) && level == other.level && list == other.list
                || parent != null && parent.isIn(other);
    }
}
