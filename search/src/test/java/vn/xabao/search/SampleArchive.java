package vn.xabao.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.xabao.search.result.Filters;
import vn.xabao.search.result.Hit;
import vn.xabao.search.result.SearchRequest;
import vn.xabao.search.result.SearchResult;

/** An archive of some reports, open for reading. */
public final class SampleArchive implements AutoCloseable {

    private static final int ALL = 1000;

    private final Searcher searcher;

    private SampleArchive(Searcher searcher) {
        this.searcher = searcher;
    }

    public static SampleArchive in(Path folder, SampleReport... reports) throws IOException {
        try (Archive archive = Archive.open(folder)) {
            for (SampleReport report : reports) {
                report.into(archive);
            }
            archive.commit(Map.of());
        }
        return new SampleArchive(Searcher.open(folder));
    }

    public Searcher searcher() {
        return searcher;
    }

    public SearchResult search(String query) throws IOException {
        return search(query, Filters.NONE);
    }

    public SearchResult search(String query, Filters filters) throws IOException {
        return searcher.search(new SearchRequest(query, filters, ALL, 0));
    }

    /** File names in rank order. */
    public List<String> names(String query) throws IOException {
        return search(query).hits().stream().map(Hit::name).toList();
    }

    public List<String> names(String query, Filters filters) throws IOException {
        return search(query, filters).hits().stream().map(Hit::name).toList();
    }

    @Override
    public void close() throws IOException {
        searcher.close();
    }
}
