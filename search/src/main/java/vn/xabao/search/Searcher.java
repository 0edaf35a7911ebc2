package vn.xabao.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import vn.xabao.extract.report.Report;
import vn.xabao.search.result.Filters;
import vn.xabao.search.result.SearchRequest;
import vn.xabao.search.result.SearchResult;

/** Reads the index of an archive folder: the state of its last commit. Safe to share between threads. */
public final class Searcher implements AutoCloseable {

    private Searcher() {
    }

    /** @throws java.nio.file.NoSuchFileException where the folder holds no archive */
    public static Searcher open(Path archive) throws IOException {
        throw new IOException("no index yet: " + archive);
    }

    public SearchResult search(SearchRequest request) throws IOException {
        throw new IOException("no index yet");
    }

    /** The report with this id, a unique beginning of it, its path or its file name. */
    public Optional<Report> report(String idOrPath) throws IOException {
        throw new IOException("no index yet");
    }

    /** Every report that passes, in the stable order of path, one at a time. */
    public void forEach(Filters filters, Consumer<Report> consumer) throws IOException {
        throw new IOException("no index yet");
    }

    /** How many reports there are. */
    public long count() throws IOException {
        throw new IOException("no index yet");
    }

    @Override
    public void close() throws IOException {
    }
}
