package vn.xabao.search.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import vn.xabao.search.query.Planner;
import vn.xabao.search.query.QueryPlan;
import vn.xabao.search.query.ReportFilter;
import vn.xabao.search.result.Filters;
import vn.xabao.search.result.Hit;
import vn.xabao.search.result.SearchRequest;
import vn.xabao.search.result.SearchResult;
import vn.xabao.search.schema.Fields;

/** Answers a request from one state of the index. Safe to share between threads. */
public final class PassageSearch {

    private final IndexSearcher searcher;
    private final BitSetProducer reports = new QueryBitSetProducer(Fields.allReports());

    public PassageSearch(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    public SearchResult run(SearchRequest request) throws IOException {
        QueryPlan plan = Planner.plan(request.query(), searcher.getIndexReader());
        long total = searcher.count(filtered(plan.counted(), request.filters()));
        List<Match> page = total > request.offset() && request.limit() > 0
                ? page(filtered(plan.ranked(), request.filters()), request)
                : List.of();
        MarkedSpans marks = new MarkedSpans(searcher, plan.marks());
        List<Hit> hits = new ArrayList<>(page.size());
        for (Match match : page) {
            hits.add(hit(request.offset() + hits.size() + 1, match, marks));
        }
        return new SearchResult(hits, total, true, plan.suggestion());
    }

    private Query filtered(BooleanQuery.Builder passages, Filters filters) throws IOException {
        if (!filters.equals(Filters.NONE)) {
            Query passing = ReportFilter.of(filters, searcher.getIndexReader());
            passages.add(new ToChildBlockJoinQuery(passing, reports), Occur.FILTER);
        }
        return passages.build();
    }

    private List<Match> page(Query query, SearchRequest request) throws IOException {
        int seen = (int) Math.min((long) request.offset() + request.limit(), searcher.getIndexReader().maxDoc());
        return new RankedReports(searcher, reports).first(query, seen).stream().flatMap(g -> g.matches().stream())
                .skip(request.offset()).limit(request.limit()).toList();
    }

    private Hit hit(int rank, Match match, MarkedSpans marks) throws IOException {
        Document d = searcher.storedFields().document(match.document());
        String text = d.get(Fields.TEXT);
        int start = number(d, Fields.START);
        List<Span> spans = marks.in(match.document(), text);
        Snippet snippet = Snippet.of(text, spans);
        int shown = start + (spans.isEmpty() ? 0 : Math.max(snippet.start(), spans.getFirst().start()));
        String report = d.get(Fields.ID);
        IndexableField year = d.getField(Fields.YEAR_LABEL);
        return new Hit(rank, match.score(), report, d.get(Fields.NAME_LABEL), d.get(Fields.PLACE_LABEL),
                year == null ? null : year.numericValue().intValue(), page(d.get(Fields.PAGES), shown),
                d.get(Fields.SECTION), report + ":" + start + "-" + number(d, Fields.END), snippet.text(),
                snippet.highlights());
    }

    private static int number(Document d, String field) {
        return d.getField(field).numericValue().intValue();
    }

    /** The page of an offset; the field's form is {@code page,offset:page,…}. */
    private static int page(String pages, int offset) {
        String[] runs = pages.split(",");
        int page = Integer.parseInt(runs[0]);
        for (int i = 1; i < runs.length; i++) {
            int colon = runs[i].indexOf(':');
            if (offset >= Integer.parseInt(runs[i].substring(0, colon))) {
                page = Integer.parseInt(runs[i].substring(colon + 1));
            }
        }
        return page;
    }
}
