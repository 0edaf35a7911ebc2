package vn.xabao.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Document;
import vn.xabao.search.schema.Fields;
import vn.xabao.search.schema.ReportBlock;

/**
 * Writes the index of an archive folder. One writer at a time; what is written becomes visible and lasting with
 * {@link #commit}, all of it or nothing. May be used by several threads.
 */
public final class Archive implements AutoCloseable {

    /** Beneath the archive folder. */
    static final String INDEX = "index";

    private static final double BUFFER_MB = 64;

    static {
        LuceneLogging.silence();
    }

    private final Directory directory;
    private final IndexWriter writer;

    private Archive(Directory directory, IndexWriter writer) {
        this.directory = directory;
        this.writer = writer;
    }

    /**
     * Opens the index under {@code archive/index}, creating it; discards what was not committed.
     *
     * @throws org.apache.lucene.store.LockObtainFailedException where another writer has it open
     */
    public static Archive open(Path archive) throws IOException {
        Directory directory = FSDirectory.open(Files.createDirectories(archive.resolve(INDEX)));
        try {
            IndexWriterConfig config = new IndexWriterConfig(Fields.analyzer()).setSimilarity(Fields.similarity())
                    .setCommitOnClose(false).setRAMBufferSizeMB(BUFFER_MB);
            return new Archive(directory, new IndexWriter(directory, config));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Adds the report, replacing one of the same id. */
    public void put(Report report, Document document) throws IOException {
        writer.updateDocuments(new Term(Fields.ID, report.id()), ReportBlock.of(report, document));
    }

    /** Takes the report out; nothing happens where there is none of this id. */
    public void remove(String id) throws IOException {
        writer.deleteDocuments(new Term(Fields.ID, id));
    }

    /** Makes everything since the last commit lasting, together with these words of the caller's. */
    public void commit(Map<String, String> userData) throws IOException {
        writer.setLiveCommitData(Map.copyOf(userData).entrySet());
        writer.commit();
    }

    /** The words of the last commit; empty for a new index. */
    public Map<String, String> committed() throws IOException {
        return DirectoryReader.indexExists(directory)
                ? Map.copyOf(SegmentInfos.readLatestCommit(directory).getUserData())
                : Map.of();
    }

    /** Ids of all committed reports. */
    public Set<String> ids() throws IOException {
        Set<String> ids = new HashSet<>();
        if (DirectoryReader.indexExists(directory)) {
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    addIds(leaf, ids);
                }
            }
        }
        return ids;
    }

    private static void addIds(LeafReaderContext leaf, Set<String> ids) throws IOException {
        SortedDocValues id = leaf.reader().getSortedDocValues(Fields.SORT_ID);
        Bits live = leaf.reader().getLiveDocs();
        while (id != null && id.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(id.docID())) {
                ids.add(id.lookupOrd(id.ordValue()).utf8ToString());
            }
        }
    }

    /** Discards what was not committed. */
    @Override
    public void close() throws IOException {
        try (directory) {
            writer.close();
        }
    }
}
