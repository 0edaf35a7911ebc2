package vn.xabao.search.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.vietnamese.Marks;
import vn.xabao.search.analysis.Token;
import vn.xabao.search.result.Filters;
import vn.xabao.search.schema.Fields;
import vn.xabao.search.schema.PlaceKey;

/** Filters as a query over reports. */
public final class ReportFilter {

    private final IndexReader reader;
    private final BooleanQuery.Builder all = new BooleanQuery.Builder();

    private ReportFilter(IndexReader reader) {
        this.reader = reader;
        all.add(Fields.allReports(), Occur.FILTER);
    }

    /** Matches the reports that pass; all of them where nothing is asked. */
    public static Query of(Filters filters, IndexReader reader) throws IOException {
        ReportFilter filter = new ReportFilter(reader);
        filter.place(Fields.PROVINCE, filters.province());
        filter.place(Fields.DISTRICT, filters.district());
        filter.place(Fields.COMMUNE, filters.commune());
        if (filters.year() != null) {
            filter.all.add(IntPoint.newExactQuery(Fields.YEAR, filters.year()), Occur.FILTER);
        }
        filter.span(filters.span());
        filter.kind(filters.kind());
        filters.where().forEach(w -> filter.all.add(where(w), Occur.FILTER));
        return filter.all.build();
    }

    /** The closest reading that any report has decides; a code is unique. */
    private void place(String field, @Nullable String typed) throws IOException {
        if (typed == null || typed.isBlank()) {
            return;
        }
        List<String> readings = PlaceKey.readings(typed);
        Term closest = new Term(field, readings.getFirst());
        for (String reading : readings.reversed()) {
            Term term = new Term(field, reading);
            closest = reader.docFreq(term) > 0 ? term : closest;
        }
        Query code = new TermQuery(new Term(field, PlaceKey.code(typed.strip())));
        all.add(anyOf(new TermQuery(closest), code), Occur.FILTER);
    }

    private void span(@Nullable String span) {
        if (span != null && !span.isBlank()) {
            all.add(new TermQuery(new Term(Fields.SPAN, span.strip())), Occur.FILTER);
        }
    }

    /** The id of a topic or kind, or words of the title, marks optional. */
    private void kind(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        boolean marked = Marks.isMarked(typed);
        String[] words = Token.of(typed).stream().map(t -> marked ? t.exact() : t.folded()).toArray(String[]::new);
        Query id = new TermQuery(new Term(Fields.KIND, Marks.nfc(typed).strip()));
        all.add(anyOf(id, new PhraseQuery(Fields.REPORT_TITLE, words)), Occur.FILTER);
    }

    private static Query where(Filters.Where where) {
        String field = Fields.figure(where.indicator());
        double value = where.value().doubleValue();
        Query less = DoublePoint.newRangeQuery(field, Double.NEGATIVE_INFINITY, DoublePoint.nextDown(value));
        Query greater = DoublePoint.newRangeQuery(field, DoublePoint.nextUp(value), Double.POSITIVE_INFINITY);
        Query equal = DoublePoint.newExactQuery(field, value);
        return switch (where.comparison()) {
            case EQUAL -> equal;
            case NOT_EQUAL -> anyOf(less, greater);
            case LESS -> less;
            case LESS_OR_EQUAL -> anyOf(less, equal);
            case GREATER -> greater;
            case GREATER_OR_EQUAL -> anyOf(greater, equal);
        };
    }

    private static Query anyOf(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
    }
}
