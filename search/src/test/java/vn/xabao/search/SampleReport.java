package vn.xabao.search;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.DocumentHead;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Ledger;
import vn.xabao.extract.report.MadeBy;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Place;
import vn.xabao.extract.report.Report;
import vn.xabao.extract.report.ReportSource;
import vn.xabao.extract.report.Section;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Page;
import vn.xabao.ingest.document.Source;
import vn.xabao.ingest.document.TextOrigin;

/** Builds a report and its document for tests. */
public final class SampleReport {

    private final String path;
    private final String id;
    private Place place = Place.UNKNOWN;
    private Period period = Period.UNKNOWN;
    private DocumentHead head = new DocumentHead(null, null, null, null, null, null, null, null, List.of());
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    private SampleReport(String path, String id) {
        this.path = path;
        this.id = id;
        page(Page.Verdict.GOOD_TEXT);
    }

    public static SampleReport at(String path) {
        BigInteger number = new BigInteger(1, path.getBytes(StandardCharsets.UTF_8));
        return new SampleReport(path, String.format(Locale.ROOT, "%064x", number.mod(BigInteger.TWO.pow(256))));
    }

    /** An empty report of the same path. */
    public SampleReport withId(String other) {
        return new SampleReport(path, other);
    }

    public SampleReport page(Page.Verdict verdict) {
        pages.add(new Page(pages.size() + 1, 595.0, 842.0, 0, verdict, TextOrigin.EMBEDDED, null));
        return this;
    }

    public SampleReport block(Block.Role role, String words) {
        return joined(role, text.isEmpty() ? "" : role.isSetAside() ? "\f" : "\n", words, List.of());
    }

    public SampleReport paragraph(String words) {
        return block(Block.Role.PARAGRAPH, words);
    }

    public SampleReport paragraph(String words, int breakAt) {
        page(Page.Verdict.GOOD_TEXT);
        int at = text.length() + (text.isEmpty() ? 0 : 1) + breakAt;
        return joined(Block.Role.PARAGRAPH, text.isEmpty() ? "" : "\n", words,
                List.of(new Block.PageBreak(at, pages.size())));
    }

    public SampleReport row(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            joined(Block.Role.CELL, i > 0 ? "\t" : text.isEmpty() ? "" : "\n", cells[i], List.of());
        }
        return this;
    }

    private SampleReport joined(Block.Role role, String separator, String words, List<Block.PageBreak> breaks) {
        int page = breaks.isEmpty() ? pages.size() : pages.size() - 1;
        int start = text.append(separator).length();
        text.append(words);
        blocks.add(new Block(role, page, null, start, text.length(), List.of(), breaks));
        return this;
    }

    public SampleReport section(String number, String title) {
        block(Block.Role.HEADING, number + ". " + title);
        sections.add(new Section(number, title, 1, blocks.getLast().start(), Integer.MAX_VALUE, null));
        return this;
    }

    public SampleReport place(Place newPlace) {
        place = newPlace;
        return this;
    }

    public SampleReport commune(String type, String name, String district, String province, String code) {
        return place(new Place(Place.Level.COMMUNE, name, type, district, province, code, "2024", List.of(),
                Place.Basis.HEADER, 0.9));
    }

    public SampleReport period(int year, String span) {
        period = new Period(year, span, null, null, null, Period.Basis.STATED);
        return this;
    }

    public SampleReport head(String kind, String topic, String title) {
        head = new DocumentHead(kind, topic, title, null, null, null, null, null, List.of());
        return this;
    }

    public SampleReport figure(@Nullable String indicator, String value) {
        return figure(indicator, value, Figure.Scope.CURRENT, null);
    }

    public SampleReport figure(@Nullable String indicator, String value, Figure.Scope scope,
            Figure.@Nullable FigurePlace of) {
        return figure(new Figure(indicator, "đơn đã nhận", new BigDecimal(value), "petitions", value, "đơn", 0, 1,
                false, Figure.State.STATED, scope, of, null, null, null, value + " đơn", 1, 0, 1, List.of(), null,
                List.of(), "r@1", 0.95));
    }

    public SampleReport figure(Figure figure) {
        figures.add(figure);
        return this;
    }

    public Document document() {
        return new Document(new Source(path, name(), "text/plain", text.length(), id, null), pages, blocks, List.of(),
                List.of(), text.toString());
    }

    public Report report() {
        return new Report(id, new MadeBy("0.1.0", "p1", "r1"), "0".repeat(64),
                new ReportSource(path, name(), "text/plain", text.length(), pages.size(), TextOrigin.EMBEDDED, null,
                        List.of()),
                pages, place, head, period, sections, figures, List.of(), List.of(),
                new Ledger(0, 0, 0, 0, 0, 0, 0, 0, 0, 0), List.of(), List.of(), null);
    }

    public void into(Archive archive) throws IOException {
        archive.put(report(), document());
    }

    public String id() {
        return id;
    }

    private String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
