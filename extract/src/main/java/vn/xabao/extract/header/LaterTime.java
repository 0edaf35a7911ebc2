package vn.xabao.extract.header;

import java.util.List;
import vn.xabao.extract.report.Period;

/** Tells titles of what is planned by the time they name: "IV. Quý II" in a report on the first quarter. */
public final class LaterTime {

    /** A numeral, a bullet or a short word may stand before it: "Kế hoạch 2021". */
    private static final int EARLY = 12;

    private LaterTime() {
    }

    /** Whether a title begins with a time after the one reported. */
    public static boolean opens(String title, Period reported) {
        if (reported.year() == null) {
            return false;
        }
        List<PeriodExpression> named = PeriodExpressions.in(title);
        return !named.isEmpty() && named.getFirst().start() <= EARLY && isLater(named.getFirst(), reported);
    }

    private static boolean isLater(PeriodExpression named, Period reported) {
        Integer year = named.year();
        if (year != null && !year.equals(reported.year())) {
            return year > reported.year();
        }
        Span own = Span.named(reported.span());
        return own.first() > 0 && named.span().first() > own.last();
    }
}
