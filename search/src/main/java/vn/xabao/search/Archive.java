package vn.xabao.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Document;

/**
 * Writes the index of an archive folder. One writer at a time; what is written becomes visible and lasting with
 * {@link #commit}, all of it or nothing.
 */
public final class Archive implements AutoCloseable {

    private Archive() {
    }

    /** Opens the index under {@code archive/index}, creating it; discards what was not committed. */
    public static Archive open(Path archive) throws IOException {
        throw new IOException("no index yet: " + archive);
    }

    /** Adds the report, replacing one of the same id. */
    public void put(Report report, Document document) throws IOException {
        throw new IOException("no index yet");
    }

    public void remove(String id) throws IOException {
        throw new IOException("no index yet");
    }

    /** Makes everything since the last commit lasting, together with these words of the caller's. */
    public void commit(Map<String, String> userData) throws IOException {
        throw new IOException("no index yet");
    }

    /** The words of the last commit; empty for a new index. */
    public Map<String, String> committed() throws IOException {
        throw new IOException("no index yet");
    }

    /** Ids of all committed reports. */
    public Set<String> ids() throws IOException {
        throw new IOException("no index yet");
    }

    @Override
    public void close() throws IOException {
    }
}
