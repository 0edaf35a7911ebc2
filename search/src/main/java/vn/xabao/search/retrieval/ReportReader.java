package vn.xabao.search.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.vietnamese.Marks;
import vn.xabao.search.query.ReportFilter;
import vn.xabao.search.result.ArchiveCounts;
import vn.xabao.search.result.Filters;
import vn.xabao.search.schema.Fields;
import vn.xabao.search.schema.ReportBlock;

/** Whole reports: one by its name, all in order, or only counted. */
public final class ReportReader {

    private static final Pattern BEGINNING_OF_ID = Pattern.compile("[0-9a-f]{4,64}");
    private static final Sort BY_PATH = new Sort(new SortField(Fields.SORT_PATH, SortField.Type.STRING),
            new SortField(Fields.SORT_ID, SortField.Type.STRING));

    private final IndexSearcher searcher;

    public ReportReader(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The one report that is meant. */
    public Optional<Report> find(String idOrPath) throws IOException {
        List<Integer> meant = meant(idOrPath);
        return meant.size() == 1
                ? Optional.of(ReportBlock.read(searcher.storedFields(), meant.getFirst()))
                : Optional.empty();
    }

    /** The paths of all that may be meant. */
    public List<String> paths(String idOrPath) throws IOException {
        List<String> paths = new ArrayList<>();
        for (int document : meant(idOrPath)) {
            paths.add(ReportBlock.read(searcher.storedFields(), document).source().path());
        }
        return paths;
    }

    private List<Integer> meant(String idOrPath) throws IOException {
        String name = Marks.nfc(idOrPath.strip());
        List<Query> readings = new ArrayList<>(List.of(new TermQuery(new Term(Fields.ID, name)),
                new TermQuery(new Term(Fields.PATH, name)), new TermQuery(new Term(Fields.FILE_NAME, name))));
        if (BEGINNING_OF_ID.matcher(name).matches()) {
            readings.add(new PrefixQuery(new Term(Fields.ID, name)));
        }
        for (Query reading : readings) {
            List<Integer> found = inOrder(new BooleanQuery.Builder().add(reading, Occur.FILTER)
                    .add(Fields.allReports(), Occur.FILTER).build());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Holds a number for each report, and one report at a time. */
    public void forEach(Filters filters, Consumer<Report> consumer) throws IOException {
        StoredFields stored = searcher.storedFields();
        for (int document : inOrder(ReportFilter.of(filters, searcher.getIndexReader()))) {
            consumer.accept(ReportBlock.read(stored, document));
        }
    }

    private List<Integer> inOrder(Query query) throws IOException {
        int count = searcher.count(query);
        List<Integer> documents = new ArrayList<>(count);
        if (count > 0) {
            for (ScoreDoc found : searcher.search(query, count, BY_PATH).scoreDocs) {
                documents.add(found.doc);
            }
        }
        return documents;
    }

    public long count(Filters filters) throws IOException {
        return searcher.count(ReportFilter.of(filters, searcher.getIndexReader()));
    }

    public ArchiveCounts counts() throws IOException {
        return new Tally(searcher.getIndexReader()).counts(count(Filters.NONE));
    }
}
