package vn.xabao.search.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import vn.xabao.extract.report.Report;
import vn.xabao.search.result.ExportFormat;

/** Writes records to a stream, each as it comes. Closing ends the text but leaves the stream open. */
public interface RecordWriter extends Closeable {

    void write(Report report) throws IOException;

    static RecordWriter of(ExportFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case JSON -> new JsonRecords(out);
            case JSONL -> new JsonLines(out);
            case CSV -> new FigureTable(out);
        };
    }
}
