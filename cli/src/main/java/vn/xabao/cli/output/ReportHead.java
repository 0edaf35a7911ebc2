package vn.xabao.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.DocumentHead;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Place;
import vn.xabao.extract.report.Report;

/** Who reports on what and when, and where the file is. */
public final class ReportHead {

    private final Messages messages;

    public ReportHead(Messages messages) {
        this.messages = messages;
    }

    /** A name and what stands under it. */
    public record Line(String name, String value) {
    }

    List<String> lines(Report report) {
        List<String> lines = new ArrayList<>();
        if (report.document().title() != null) {
            lines.add(report.document().title());
        }
        List<Line> entries = entries(report);
        add(entries, "head.id", report.id());
        entries.forEach(l -> lines.add(String.format(Locale.ROOT, "%-16s %s", l.name(), l.value())));
        return lines;
    }

    /** What is known of the report, without its title and its id. */
    public List<Line> entries(Report report) {
        List<Line> lines = new ArrayList<>();
        DocumentHead document = report.document();
        add(lines, "head.place", place(report.place()));
        add(lines, "head.current", current(report.place()));
        add(lines, "head.period", period(report.period()));
        add(lines, "head.number", document.number());
        add(lines, "head.issuer", document.issuer());
        add(lines, "head.date", document.date() == null ? null : messages.date(document.date()));
        add(lines, "head.signer", joined(", ", document.signer(), document.signerRole()));
        add(lines, "head.file", joined(", ", report.source().path(), messages.text("pages", report.source().pages())));
        return lines;
    }

    private void add(List<Line> lines, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.add(new Line(messages.text(key), value));
        }
    }

    private String place(Place place) {
        String commune = joined(" ", place.commune() == null ? null : place.type(), place.commune());
        String code = place.code() == null ? null : messages.text("head.code", place.code());
        return joined(", ", commune, place.district(), place.province(), code);
    }

    private String current(Place place) {
        return place.current().stream().map(u -> joined(" ", u.type(), u.name()) + ", " + u.province() + " ("
                + u.code() + ")").collect(Collectors.joining("; "));
    }

    private String period(Period period) {
        String span = period.span() == null ? null : messages.name("span", period.span());
        String asOf = period.asOf() == null ? null : messages.text("head.as_of", messages.date(period.asOf()));
        String guessed = period.basis() == Period.Basis.GUESSED ? messages.text("head.guessed") : null;
        return joined(", ", joined(" ", span, period.year() == null ? null : period.year().toString()), asOf, guessed);
    }

    private static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).filter(p -> !p.isEmpty())
                .collect(Collectors.joining(separator));
    }
}
