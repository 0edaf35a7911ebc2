package vn.xabao.extract;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.xabao.extract.check.Checker;
import vn.xabao.extract.check.Material;
import vn.xabao.extract.header.Head;
import vn.xabao.extract.header.HeadReader;
import vn.xabao.extract.ledger.Account;
import vn.xabao.extract.ledger.LedgerAnnotator;
import vn.xabao.extract.number.NumberAnnotator;
import vn.xabao.extract.report.Explanation;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.MadeBy;
import vn.xabao.extract.report.Report;
import vn.xabao.extract.rule.Corroboration;
import vn.xabao.extract.rule.FigureAnnotator;
import vn.xabao.extract.rule.Reading;
import vn.xabao.extract.rule.RoleAnnotator;
import vn.xabao.extract.rule.Unlikely;
import vn.xabao.extract.rule.Wholes;
import vn.xabao.extract.section.Outline;
import vn.xabao.extract.section.SectionAnnotator;
import vn.xabao.extract.table.Sheet;
import vn.xabao.extract.table.TableAnnotator;
import vn.xabao.extract.token.Keys;
import vn.xabao.extract.token.TokenAnnotator;
import vn.xabao.ingest.document.Document;

/** Reads the figures out of a document. A pure function of the document; safe to share between threads. */
public final class Extractor {

    static {
        RedwoodConfiguration.current().clear().apply();
    }

    private static final String FINGERPRINT = Fingerprint.ofRules();

    private final AnnotationPipeline pipeline = new AnnotationPipeline();
    private final Checker checker = new Checker();

    public Extractor() {
        pipeline.addAnnotator(new TokenAnnotator());
        pipeline.addAnnotator(new SectionAnnotator());
        pipeline.addAnnotator(new NumberAnnotator());
        pipeline.addAnnotator(new RoleAnnotator());
        pipeline.addAnnotator(new FigureAnnotator());
        pipeline.addAnnotator(new TableAnnotator());
        pipeline.addAnnotator(new LedgerAnnotator());
    }

    /** @param parser fingerprint of the stage before, written into the record */
    public Report extract(Document document, String parser) {
        return report(document, parser, read(document));
    }

    /** The same with every statement and what became of every single numeral. */
    public Explanation explain(Document document, String parser) {
        Read read = read(document);
        return new Explanation(report(document, parser, read), FigureAssembler.statements(read.told()),
                read.annotation().get(LedgerAnnotator.Accounts.class).numerals());
    }

    /** Every statement with the signs for and against it. */
    List<Reading> readings(Document document) {
        return read(document).readings();
    }

    /**
     * @param readings all, those too that are more likely wrong than right
     * @param told those that go into the record
     */
    private record Read(Head head, Annotation annotation, List<Reading> readings, List<Reading> told) {
    }

    private Read read(Document document) {
        Head head = HeadReader.read(document);
        Annotation annotation = annotated(document, head);
        List<Reading> readings = Corroboration.settle(Wholes.settle(document.text(),
                list(annotation.get(Keys.Readings.class), Reading.class)));
        return new Read(head, annotation, readings, Unlikely.settle(document.text(), readings));
    }

    private Report report(Document document, String parser, Read read) {
        Head head = read.head();
        Annotation annotation = read.annotation();
        Outline outline = annotation.get(Outline.Key.class);
        List<Figure> figures = new FigureAssembler(document, outline).assemble(read.told());
        List<Sheet> sheets = annotation.containsKey(Keys.Sheets.class)
                ? list(annotation.get(Keys.Sheets.class), Sheet.class)
                : List.of();
        Account account = annotation.get(LedgerAnnotator.Accounts.class);
        return new Report(Records.id(document), new MadeBy(Fingerprint.VERSION, parser, FINGERPRINT),
                Fingerprint.sha256(document.text()), Records.source(document), document.pages(), head.place(),
                head.document(), head.period(), outline.sections(), figures,
                checker.check(new Material(document, head, figures, sheets)),
                Records.tables(document, outline), account.ledger(), account.unexplained(), document.problems(), null);
    }

    private Annotation annotated(Document document, Head head) {
        Annotation annotation = new Annotation(document.text());
        annotation.set(Keys.Source.class, document);
        annotation.set(Keys.ReportPeriod.class, head.period());
        annotation.set(Keys.ReportPlace.class, head.place());
        annotation.set(Keys.ReportTitle.class, Objects.requireNonNullElse(head.document().title(), ""));
        pipeline.annotate(annotation);
        return annotation;
    }

    /** Changes whenever the same document might give another record. */
    public static String fingerprint() {
        return FINGERPRINT;
    }

    private static <T> List<T> list(List<?> values, Class<T> type) {
        List<T> typed = new ArrayList<>(values.size());
        values.forEach(v -> typed.add(type.cast(v)));
        return typed;
    }
}
