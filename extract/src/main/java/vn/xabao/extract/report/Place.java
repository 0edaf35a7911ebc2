package vn.xabao.extract.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit a report is about. All names null and confidence 0 where nothing was found.
 *
 * @param type the type word in lower case: xã, phường, thị trấn, đặc khu, huyện, tỉnh…
 * @param code of the official list, leading zeros kept
 * @param list which list the code belongs to: {@code "2024"} or {@code "2025"}
 * @param current today's unit or units
 * @param confidence 0 to 1
 */
public record Place(@Nullable Level level, @Nullable String commune, @Nullable String type, @Nullable String district,
        @Nullable String province, @Nullable String code, @Nullable String list, List<CurrentUnit> current,
        @Nullable Basis basis, double confidence) {

    public static final Place UNKNOWN = new Place(null, null, null, null, null, null, null, List.of(), null, 0);

    public Place {
        current = List.copyOf(current);
    }

    public enum Level {
        COMMUNE, DISTRICT, PROVINCE
    }

    /** Where the decision came from. */
    public enum Basis {
        HEADER, BODY, PATH, NEIGHBOURS
    }

    /** How an old unit lies in today's. */
    public enum Relation {
        WHOLE, PART, UNCHANGED, VIA, DISTRICT
    }

    public record CurrentUnit(String code, String name, String type, String province, Relation relation) {
    }
}
