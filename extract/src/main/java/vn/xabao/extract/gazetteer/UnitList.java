package vn.xabao.extract.gazetteer;

import java.time.LocalDate;

/** The two official lists. On 1 July 2025 districts were abolished and communes and provinces merged. */
public enum UnitList {
    BEFORE_REFORM("2024"), SINCE_REFORM("2025");

    /** The first day of the new list. */
    public static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final String id;

    UnitList(String id) {
        this.id = id;
    }

    /** {@code "2024"} or {@code "2025"}, as records write it. */
    public String id() {
        return id;
    }

    /** The list in force on a day. */
    public static UnitList at(LocalDate day) {
        return day.isBefore(REFORM) ? BEFORE_REFORM : SINCE_REFORM;
    }
}
