package vn.xabao.load.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Document;
import vn.xabao.search.Archive;
import vn.xabao.search.Searcher;

/** The index of the search stage. */
public final class SearchIndex implements ReportIndex {

    public static final Kind KIND = new Kind() {

        @Override
        public ReportIndex open(Path archive) throws IOException {
            return new SearchIndex(archive, Archive.open(archive));
        }

        @Override
        public Map<String, String> committed(Path archive) throws IOException {
            try (Searcher searcher = Searcher.open(archive)) {
                return searcher.committed();
            } catch (NoSuchFileException e) {
                return Map.of();
            }
        }
    };

    private final Path folder;
    private final Archive archive;
    private @Nullable Searcher searcher;

    private SearchIndex(Path folder, Archive archive) {
        this.folder = folder;
        this.archive = archive;
    }

    @Override
    public void put(Report report, Document document) throws IOException {
        archive.put(report, document);
    }

    @Override
    public void remove(String id) throws IOException {
        archive.remove(id);
    }

    @Override
    public void commit(Map<String, String> words) throws IOException {
        archive.commit(words);
        closeSearcher();
    }

    @Override
    public Set<String> ids() throws IOException {
        return archive.ids();
    }

    @Override
    public Optional<Report> report(String id) throws IOException {
        if (searcher == null) {
            searcher = Searcher.open(folder);
        }
        return searcher.report(id);
    }

    @Override
    public void close() throws IOException {
        closeSearcher();
        archive.close();
    }

    private void closeSearcher() throws IOException {
        if (searcher != null) {
            searcher.close();
            searcher = null;
        }
    }
}
