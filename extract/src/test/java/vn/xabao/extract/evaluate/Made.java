package vn.xabao.extract.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.DocumentHead;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Finding;
import vn.xabao.extract.report.Ledger;
import vn.xabao.extract.report.MadeBy;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Place;
import vn.xabao.extract.report.Report;
import vn.xabao.extract.report.ReportSource;
import vn.xabao.ingest.document.Message;
import vn.xabao.ingest.document.TextOrigin;

/** Records made up for the tests of this room. */
final class Made {

    private Made() {
    }

    static Figure figure(@Nullable String indicator, String value, String quote, Figure.Scope scope,
            double confidence) {
        return new Figure(indicator, "", new BigDecimal(value), null, value, null, 0, 1, false, Figure.State.STATED,
                scope, null, null, null, null, quote, 1, 0, quote.length(), List.of(), null, List.of(),
                indicator == null ? null : "some." + indicator + "@1", confidence);
    }

    static Figure figure(@Nullable String indicator, String value, String quote, double confidence) {
        return figure(indicator, value, quote, Figure.Scope.CURRENT, confidence);
    }

    static Finding finding(String... quotes) {
        return new Finding(Finding.Kind.SUM, Finding.Severity.ERROR, new Message("sai", "wrong"), List.of(),
                List.of(quotes), null, null);
    }

    static Report report(List<Figure> figures, List<Finding> findings, @Nullable String code, Period period) {
        Place place = new Place(null, null, null, null, null, code, null, List.of(), null, 0);
        return new Report("", new MadeBy("", "", ""), "",
                new ReportSource("", "", null, 0, 1, TextOrigin.EMBEDDED, null, List.of()), List.of(), place,
                new DocumentHead(null, null, null, null, null, null, null, null, List.of()), period, List.of(),
                figures, findings, List.of(), new Ledger(10, 8, 0, 0, 0, 0, 0, 0, 0, 2), List.of(), List.of(), null);
    }

    /** A record that says what the labels say, the arguable included. */
    static Report perfect(Gold gold) {
        List<Figure> figures = gold.figures().stream()
                .map(l -> figure(l.indicator(), Objects.requireNonNull(l.value()).toPlainString(),
                        Objects.requireNonNull(l.quote()), Objects.requireNonNull(l.scope()), 1))
                .toList();
        List<Finding> findings = gold.findings().stream()
                .map(f -> finding(f.words().toArray(String[]::new))).toList();
        Gold.Unit unit = gold.place();
        Gold.Time time = gold.period();
        return report(figures, findings, unit == null ? null : unit.code(), time == null
                ? Period.UNKNOWN
                : new Period(time.year(), time.span(), null, null, null, null));
    }
}
