package vn.xabao.extract.table;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.xabao.extract.number.NumberAnnotator;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Place;
import vn.xabao.extract.rule.FigureAnnotator;
import vn.xabao.extract.rule.Reading;
import vn.xabao.extract.rule.RoleAnnotator;
import vn.xabao.extract.section.SectionAnnotator;
import vn.xabao.extract.token.Keys;
import vn.xabao.extract.token.TokenAnnotator;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Page;
import vn.xabao.ingest.document.Source;
import vn.xabao.ingest.document.Table;
import vn.xabao.ingest.document.TextOrigin;

/**
 * Documents with one table, in the report of xã Vĩnh Phú of 2023, read by the annotators up to the tables. A row is its cells
 * parted by bars; {@code {3x2}} behind a cell says that it spans three columns and two rows.
 */
final class Tables {

    private static final Pattern SPAN = Pattern.compile("\\s*\\{(\\d)x(\\d)}$");

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private Period period = new Period(2023, "year", null, null, null, Period.Basis.STATED);
    private Page.Verdict verdict = Page.Verdict.GOOD_TEXT;
    private int page = 1;

    static Tables report() {
        return new Tables();
    }

    Tables of(int year, String span) {
        period = new Period(year, span, null, null, null, Period.Basis.STATED);
        return this;
    }

    Tables onBadPage() {
        verdict = Page.Verdict.BAD_TEXT;
        return this;
    }

    Tables newPage() {
        page++;
        return this;
    }

    Tables line(String line) {
        add(Block.Role.PARAGRAPH, line, '\n');
        return this;
    }

    Tables table(String caption, String... rows) {
        List<Table.Cell> cells = new ArrayList<>();
        int columns = 0;
        boolean[][] taken = new boolean[rows.length + 9][40];
        for (int r = 0; r < rows.length; r++) {
            int column = 0;
            char separator = '\n';
            for (String cell : rows[r].split("\\|", -1)) {
                while (taken[r][column]) {
                    column++;
                }
                Matcher span = SPAN.matcher(cell.stripTrailing());
                boolean spans = span.find();
                int wide = spans ? Integer.parseInt(span.group(1)) : 1;
                int high = spans ? Integer.parseInt(span.group(2)) : 1;
                for (int i = r; i < r + high; i++) {
                    Arrays.fill(taken[i], column, column + wide, true);
                }
                cells.add(new Table.Cell(r, column, high, wide, blocks.size()));
                add(Block.Role.CELL, SPAN.matcher(cell.strip()).replaceFirst(""), separator);
                separator = '\t';
                columns = Math.max(columns, column + wide);
            }
        }
        tables.add(new Table(page, caption.isEmpty() ? null : caption, rows.length, columns, 1, cells, null));
        return this;
    }

    private void add(Block.Role role, String words, char separator) {
        int start = text.length() + (text.isEmpty() ? 0 : 1);
        text.append(text.isEmpty() ? "" : separator).append(words);
        blocks.add(new Block(role, page, null, start, text.length(), List.of()));
    }

    Document document() {
        return new Document(new Source("a.docx", "a.docx", null, 1, "0".repeat(64), null),
                List.of(new Page(1, null, null, 0, verdict, TextOrigin.EMBEDDED, null),
                        new Page(2, null, null, 0, verdict, TextOrigin.EMBEDDED, null)),
                blocks, tables, List.of(),
                text.toString());
    }

    List<Reading> readings() {
        Document document = document();
        Annotation annotation = new Annotation(document.text());
        annotation.set(Keys.Source.class, document);
        annotation.set(Keys.ReportPeriod.class, period);
        annotation.set(Keys.ReportPlace.class, new Place(Place.Level.COMMUNE, "Vĩnh Phú", "xã", "Thoại Sơn",
                "An Giang", null, null, List.of(), Place.Basis.HEADER, 1));
        annotation.set(Keys.ReportTitle.class, "");
        for (Annotator a : List.of(new TokenAnnotator(), new SectionAnnotator(), new NumberAnnotator(),
                new RoleAnnotator(), new FigureAnnotator(), new TableAnnotator())) {
            a.annotate(annotation);
        }
        List<Reading> readings = new ArrayList<>();
        for (Object o : annotation.get(Keys.Readings.class)) {
            readings.add((Reading) o);
        }
        return readings;
    }

    /** The readings of indicators as {@code indicator=value@scope}, the place or period behind it where there is one. */
    List<String> figures() {
        return readings().stream().filter(r -> r.indicator() != null).map(Tables::line).toList();
    }

    /** The readings without indicator as {@code label=value}. */
    List<String> open() {
        return readings().stream().filter(r -> r.indicator() == null)
                .map(r -> r.label() + "=" + r.value().toPlainString()).toList();
    }

    private static String line(Reading r) {
        String of = r.place() != null ? " " + r.place() : r.ofPeriod() != null ? " " + r.ofPeriod() : "";
        return r.indicator() + "=" + r.value().toPlainString() + "@"
                + r.scope().name().toLowerCase(Locale.ROOT)
                + of;
    }
}
