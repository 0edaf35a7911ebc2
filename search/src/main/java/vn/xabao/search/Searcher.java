package vn.xabao.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.xabao.extract.report.Report;
import vn.xabao.search.result.ArchiveCounts;
import vn.xabao.search.result.Filters;
import vn.xabao.search.result.SearchRequest;
import vn.xabao.search.result.SearchResult;
import vn.xabao.search.retrieval.PassageSearch;
import vn.xabao.search.retrieval.ReportReader;
import vn.xabao.search.schema.Fields;

/**
 * Reads the index of an archive folder: the state of its last commit when it was opened. Safe to share between threads;
 * keep one open rather than one per request.
 */
public final class Searcher implements AutoCloseable {

    static {
        LuceneLogging.silence();
    }

    private final DirectoryReader index;
    private final PassageSearch passages;
    private final ReportReader reports;

    private Searcher(DirectoryReader index) {
        this.index = index;
        IndexSearcher searcher = new IndexSearcher(index);
        searcher.setSimilarity(Fields.similarity());
        passages = new PassageSearch(searcher);
        reports = new ReportReader(searcher);
    }

    /** @throws NoSuchFileException where the folder holds no archive, or nothing was committed to it yet */
    public static Searcher open(Path archive) throws IOException {
        Path folder = archive.resolve(Archive.INDEX);
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(archive.toString());
        }
        Directory directory = FSDirectory.open(folder);
        try {
            return new Searcher(DirectoryReader.open(directory));
        } catch (IOException | RuntimeException e) {
            directory.close();
            if (e instanceof IndexNotFoundException) {
                throw new NoSuchFileException(archive.toString());
            }
            throw e;
        }
    }

    /** A blank query lists the first passage of every report that passes, in the order of path. */
    public SearchResult search(SearchRequest request) throws IOException {
        return passages.run(request);
    }

    /**
     * The report with this id, a unique beginning of it, its path or its file name; empty too where several have that
     * name: {@link #matching} tells them.
     */
    public Optional<Report> report(String idOrPath) throws IOException {
        return reports.find(idOrPath);
    }

    /** The paths of all reports that the words may mean, in order. */
    public List<String> matching(String idOrPath) throws IOException {
        return reports.paths(idOrPath);
    }

    /** Every report that passes, in the stable order of path, one at a time. */
    public void forEach(Filters filters, Consumer<Report> consumer) throws IOException {
        reports.forEach(filters, consumer);
    }

    /** How many reports there are. */
    public long count() throws IOException {
        return reports.count(Filters.NONE);
    }

    /** How many reports pass. */
    public long count(Filters filters) throws IOException {
        return reports.count(filters);
    }

    /** What the archive holds, by province, year and kind. */
    public ArchiveCounts counts() throws IOException {
        return reports.counts();
    }

    /** Ids of all indicators that some report states a current value for. */
    public Set<String> indicators() {
        Set<String> ids = new TreeSet<>();
        FieldInfos.getMergedFieldInfos(index).forEach(field -> {
            if (Fields.isFigure(field.name)) {
                ids.add(Fields.indicator(field.name));
            }
        });
        return ids;
    }

    /** The words the writer left with the last commit. */
    public Map<String, String> committed() throws IOException {
        return Map.copyOf(index.getIndexCommit().getUserData());
    }

    @Override
    public void close() throws IOException {
        Directory directory = index.directory();
        index.close();
        directory.close();
    }
}
