package vn.xabao.extract.header;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.UnitList;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Place.Level;

/**
 * Which list of units a document uses.
 *
 * @param list the likelier one
 * @param other the other, null where it cannot be
 * @param malus of the other's units
 */
record ListsInForce(UnitList list, @Nullable UnitList other, double malus) {

    private static final Pattern SINCE_REFORM = Wording.PLACE.pattern("since_reform");
    private static final int REFORM_YEAR = UnitList.REFORM.getYear();
    private static final double TOLD = 3;
    private static final double LONG_TOLD = 5;

    /** By the document's date; without one, by the end of its period; without that, by the levels it speaks of. */
    static ListsInForce of(@Nullable String date, Period period, Sightings sightings, String text) {
        if (date != null) {
            return at(DatePart.last(date));
        }
        if (period.to() != null) {
            return at(LocalDate.parse(period.to()));
        }
        Integer year = period.year();
        return year == null
                ? told(sightings, text)
                : at(LocalDate.of(year, Math.clamp(Span.named(period.span()).last(), 1, 12), 28));
    }

    /** The months after the reform know both: late reports of old communes, drafts of new ones. */
    private static ListsInForce at(LocalDate day) {
        return switch (UnitList.at(day)) {
            case SINCE_REFORM -> new ListsInForce(UnitList.SINCE_REFORM, UnitList.BEFORE_REFORM,
                    day.getYear() == REFORM_YEAR ? TOLD : LONG_TOLD);
            case BEFORE_REFORM -> day.getYear() == REFORM_YEAR
                    ? new ListsInForce(UnitList.BEFORE_REFORM, UnitList.SINCE_REFORM, TOLD)
                    : new ListsInForce(UnitList.BEFORE_REFORM, null, 0);
        };
    }

    /** Since the reform there is no district above a commune. */
    private static ListsInForce told(Sightings sightings, String text) {
        boolean since = SINCE_REFORM.matcher(text).find();
        boolean district = sightings.speakOf(Level.DISTRICT);
        if (since || !district && sightings.speakOf(Level.PROVINCE)) {
            return new ListsInForce(UnitList.SINCE_REFORM, UnitList.BEFORE_REFORM, since ? TOLD : 1);
        }
        return new ListsInForce(UnitList.BEFORE_REFORM, UnitList.SINCE_REFORM, district ? TOLD : 0);
    }

    List<UnitList> all() {
        return other == null ? List.of(list) : List.of(list, other);
    }

    double malusOf(UnitList one) {
        return one == list ? 0 : malus;
    }
}
