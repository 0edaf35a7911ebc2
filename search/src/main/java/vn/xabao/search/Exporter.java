package vn.xabao.search;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import vn.xabao.extract.report.Report;
import vn.xabao.search.export.RecordWriter;
import vn.xabao.search.result.ExportFormat;
import vn.xabao.search.result.Filters;

/** Takes reports out of an archive, in the order of path, holding one at a time. */
public final class Exporter {

    private final Searcher searcher;

    public Exporter(Searcher searcher) {
        this.searcher = searcher;
    }

    /**
     * Writes every report that passes, in UTF-8. Flushes the stream and leaves it open.
     *
     * @throws IOException what the stream throws
     */
    public void write(Filters filters, ExportFormat format, OutputStream out) throws IOException {
        try (RecordWriter writer = RecordWriter.of(format, out)) {
            searcher.forEach(filters, report -> write(report, writer));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private static void write(Report report, RecordWriter writer) {
        try {
            writer.write(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
