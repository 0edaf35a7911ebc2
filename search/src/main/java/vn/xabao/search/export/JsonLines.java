package vn.xabao.search.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Json;

/** One record a line. */
final class JsonLines implements RecordWriter {

    private final OutputStream out;

    JsonLines(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Report report) throws IOException {
        out.write((Json.line(report) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
