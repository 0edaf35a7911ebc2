package vn.xabao.load.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Document;

/** The search index as a load needs it. For one thread. */
public interface ReportIndex extends AutoCloseable {

    /** Adds the report, replacing one of the same id. */
    void put(Report report, Document document) throws IOException;

    void remove(String id) throws IOException;

    /** Makes everything since the last commit lasting, all of it or nothing, together with these words. */
    void commit(Map<String, String> words) throws IOException;

    /** Ids of all committed reports. */
    Set<String> ids() throws IOException;

    /** The report as of the last commit. */
    Optional<Report> report(String id) throws IOException;

    @Override
    void close() throws IOException;

    /** Opens indexes; the way to use another one in tests. */
    interface Kind {

        /** Opens the index in the archive for writing, making it where it is missing. */
        ReportIndex open(Path archive) throws IOException;

        /** The words of the last commit; empty before the first. Needs no lock. */
        Map<String, String> committed(Path archive) throws IOException;
    }
}
