package vn.xabao.extract.header;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.gazetteer.UnitList;
import vn.xabao.extract.report.Period;

/** Which list of units a document uses, the likelier first. */
final class ListsInForce {

    private static final int REFORM_YEAR = UnitList.REFORM.getYear();

    private ListsInForce() {
    }

    /** By the document's date; without one, by the end of its period; without that, the old list first. */
    static List<UnitList> of(@Nullable String date, Period period) {
        if (date != null) {
            return around(DatePart.last(date));
        }
        if (period.to() != null) {
            return around(LocalDate.parse(period.to()));
        }
        Integer year = period.year();
        if (year == null) {
            return List.of(UnitList.BEFORE_REFORM, UnitList.SINCE_REFORM);
        }
        return around(LocalDate.of(year, Math.clamp(lastMonth(period), 1, 12), 28));
    }

    /** The months after the reform know both: late reports of old communes, drafts of new ones. */
    private static List<UnitList> around(LocalDate day) {
        UnitList list = UnitList.at(day);
        UnitList other = list == UnitList.BEFORE_REFORM ? UnitList.SINCE_REFORM : UnitList.BEFORE_REFORM;
        return day.getYear() == REFORM_YEAR || list == UnitList.SINCE_REFORM ? List.of(list, other) : List.of(list);
    }

    private static int lastMonth(Period period) {
        return Span.named(period.span()).last();
    }
}
