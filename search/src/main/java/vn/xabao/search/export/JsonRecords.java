package vn.xabao.search.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Json;

/** One object {@code xabao/export/1}. */
final class JsonRecords implements RecordWriter {

    private static final String SCHEMA = "xabao/export/1";

    private final JsonGenerator json;

    JsonRecords(OutputStream out) throws IOException {
        json = Json.mapper().createGenerator(out);
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeArrayFieldStart("reports");
    }

    @Override
    public void write(Report report) throws IOException {
        json.writePOJO(report);
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
