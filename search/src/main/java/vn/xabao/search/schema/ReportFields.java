package vn.xabao.search.schema;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Report;

/** What a report can be filtered, sorted and counted by. */
final class ReportFields {

    private static final FieldType COUNTS = new FieldType();

    static {
        COUNTS.setTokenized(true);
        COUNTS.setOmitNorms(true);
        COUNTS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        COUNTS.freeze();
    }

    private final Document fields = new Document();

    static Document of(Report report, String readableText) {
        ReportFields all = new ReportFields();
        all.identity(report);
        PlaceFields.add(report.place(), all.fields);
        all.countable(Fields.COUNT_PROVINCE, report.place().province());
        all.period(report);
        all.kind(report);
        report.figures().forEach(all::figure);
        all.fields.add(new Field(Fields.PAIRS, readableText, COUNTS));
        all.countable(Fields.COUNT_RULES, report.madeBy().rules());
        return all.fields;
    }

    private void identity(Report report) {
        fields.add(new StringField(Fields.ID, report.id(), Field.Store.YES));
        fields.add(new SortedDocValuesField(Fields.SORT_ID, new BytesRef(report.id())));
        fields.add(new StringField(Fields.TYPE, Fields.REPORT, Field.Store.NO));
        fields.add(new SortedDocValuesField(Fields.SORT_PATH, new BytesRef(report.source().path())));
        Stream.concat(Stream.of(report.source().path()), report.source().alsoAt().stream()).distinct()
                .forEach(p -> term(Fields.PATH, p));
        term(Fields.FILE_NAME, report.source().name());
    }

    private void period(Report report) {
        if (report.period().year() != null) {
            fields.add(new IntPoint(Fields.YEAR, report.period().year()));
            fields.add(new NumericDocValuesField(Fields.COUNT_YEAR, report.period().year()));
        }
        term(Fields.SPAN, report.period().span());
    }

    private void kind(Report report) {
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(report.document().kind(), report.document().topic()).forEach(ids::add);
        ids.forEach(id -> term(Fields.KIND, id));
        countable(Fields.COUNT_TOPIC, report.document().topic());
        if (report.document().title() != null) {
            fields.add(new TextField(Fields.REPORT_TITLE, report.document().title(), Field.Store.NO));
        }
    }

    private void figure(Figure figure) {
        if (figure.indicator() != null && figure.value() != null && figure.scope() == Figure.Scope.CURRENT
                && figure.place() == null && figure.state() != Figure.State.UNREADABLE) {
            fields.add(new DoublePoint(Fields.figure(figure.indicator()), figure.value().doubleValue()));
        }
    }

    private void term(String field, @Nullable String value) {
        if (value != null) {
            fields.add(new StringField(field, value, Field.Store.NO));
        }
    }

    private void countable(String field, @Nullable String value) {
        if (value != null) {
            fields.add(new SortedDocValuesField(field, new BytesRef(value)));
        }
    }
}
