package vn.xabao.search.schema;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Json;

/** A report as one block of index documents, and back. */
public final class ReportBlock {

    private ReportBlock() {
    }

    /** The passages in the order of the text, then the report. */
    public static List<Document> of(Report report, vn.xabao.ingest.document.Document document) throws IOException {
        List<Passage> passages = Passages.of(document);
        PassageFields fields = new PassageFields(report, document.text());
        int titled = titled(report.document().title(), passages, document.text());
        List<Document> block = new ArrayList<>(passages.size() + 1);
        for (int i = 0; i < passages.size(); i++) {
            block.add(fields.of(passages.get(i), i == 0, i == titled));
        }
        String readable = passages.stream().map(p -> document.text().substring(p.start(), p.end()))
                .collect(Collectors.joining("\n"));
        Document parent = ReportFields.of(report, readable);
        parent.add(new StoredField(Fields.RECORD, deflate(report.withText(null))));
        block.add(parent);
        return block;
    }

    /** The record of the index document that ends a block. */
    public static Report read(StoredFields stored, int document) throws IOException {
        BytesRef bytes = stored.document(document, Set.of(Fields.RECORD)).getBinaryValue(Fields.RECORD);
        try (var json = new InflaterInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
            return Json.mapper().readValue(json, Report.class);
        }
    }

    /** The title is searched in the passage that holds it; where it was pieced together from lines, in the first. */
    private static int titled(@Nullable String title, List<Passage> passages, String text) {
        int at = title == null ? -1 : text.indexOf(title);
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).start() <= at && at < passages.get(i).end()) {
                return i;
            }
        }
        return 0;
    }

    private static byte[] deflate(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
            Json.mapper().writeValue(deflated, report);
        }
        return bytes.toByteArray();
    }
}
