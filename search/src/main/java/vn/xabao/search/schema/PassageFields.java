package vn.xabao.search.schema;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import vn.xabao.extract.report.Report;

/** The index document of a passage. It stores all that a hit shows, so that a hit costs one read. */
final class PassageFields {

    private static final FieldType TEXT_WITH_OFFSETS = new FieldType(TextField.TYPE_STORED);

    static {
        TEXT_WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        TEXT_WITH_OFFSETS.freeze();
    }

    private final Report report;
    private final String text;

    PassageFields(Report report, String text) {
        this.report = report;
        this.text = text;
    }

    Document of(Passage passage, boolean first, boolean hasTitle) {
        Document d = new Document();
        d.add(new StringField(Fields.ID, report.id(), Field.Store.YES));
        d.add(new StringField(Fields.TYPE, Fields.PASSAGE, Field.Store.NO));
        d.add(new Field(Fields.TEXT, text.substring(passage.start(), passage.end()), TEXT_WITH_OFFSETS));
        if (!passage.heading().isEmpty()) {
            d.add(new TextField(Fields.HEADING, passage.heading(), Field.Store.NO));
        }
        String title = report.document().title();
        if (hasTitle && title != null) {
            d.add(new TextField(Fields.TITLE, title, Field.Store.NO));
        }
        if (first) {
            d.add(new StringField(Fields.FIRST, "true", Field.Store.NO));
        }
        d.add(new StoredField(Fields.START, passage.start()));
        d.add(new StoredField(Fields.END, passage.end()));
        d.add(new StoredField(Fields.PAGES, passage.pages()));
        d.add(new SortedDocValuesField(Fields.SORT_PATH, new BytesRef(report.source().path())));
        addContext(d, passage.start());
        return d;
    }

    private void addContext(Document d, int offset) {
        d.add(new StoredField(Fields.NAME_LABEL, report.source().name()));
        String place = Labels.place(report.place());
        if (place != null) {
            d.add(new StoredField(Fields.PLACE_LABEL, place));
        }
        String section = Labels.section(report.sections(), offset);
        if (section != null) {
            d.add(new StoredField(Fields.SECTION, section));
        }
        if (report.period().year() != null) {
            d.add(new StoredField(Fields.YEAR_LABEL, report.period().year()));
        }
    }
}
