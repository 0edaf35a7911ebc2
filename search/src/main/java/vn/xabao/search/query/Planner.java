package vn.xabao.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.xabao.search.analysis.Token;
import vn.xabao.search.query.Abbreviations.Expansion;
import vn.xabao.search.query.QueryPlan.Mark;
import vn.xabao.search.schema.Fields;

/** Makes the plan for a query. The rules and their weights are measured; see {@link Weights}. */
public final class Planner {

    private static final int FROM_HERE_SOME_MAY_MISS = 4;
    private static final int LONGEST_WHOLE = 8;
    private static final int SHORTEST_WHOLE = 3;

    private final IndexReader reader;
    private final Abbreviations abbreviations = Abbreviations.shipped();

    public Planner(IndexReader reader) {
        this.reader = reader;
    }

    /** A blank query asks for the first passage of every report. */
    public QueryPlan plan(String typed) throws IOException {
        if (typed.isBlank()) {
            Query first = new ConstantScoreQuery(new TermQuery(new Term(Fields.FIRST, "true")));
            return new QueryPlan(first, List.of(), null);
        }
        QueryText text = QueryText.parse(typed);
        if (text.free().isEmpty() && text.quoted().isEmpty()) {
            return new QueryPlan(new MatchNoDocsQuery("no word in the query"), List.of(), null);
        }
        MarkRestorer restorer = new MarkRestorer(new SyllableCounts(reader));
        List<List<Token>> restored = text.free().stream().map(run -> restorer.restore(run, text.isMarked())).toList();
        String suggestion = Suggestion.of(text, restored);
        boolean doubtful = suggestion != null || !text.isMarked();
        return new QueryPlan(query(text, doubtful ? restored : List.of()), marks(text, restored), suggestion);
    }

    private Query query(QueryText text, List<List<Token>> restored) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        text.quoted().forEach(run -> all.add(Clauses.quotation(run), Occur.MUST));
        if (!text.free().isEmpty()) {
            long syllables = text.free().stream().mapToLong(List::size).sum();
            Weights weights = text.isMarked() ? Weights.typedWithMarks(syllables) : Weights.TYPED_WITHOUT_MARKS;
            all.add(free(text.free(), weights), Occur.MUST);
            if (!restored.isEmpty()) {
                all.add(new BoostQuery(free(restored, Weights.MARKS_PUT_BACK), Weights.RESTORED), Occur.SHOULD);
            }
        }
        return all.build();
    }

    private Query free(List<List<Token>> runs, Weights weights) {
        Clauses clauses = new Clauses(weights);
        Map<String, Query> syllables = new LinkedHashMap<>();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (List<Token> run : runs) {
            Map<Integer, List<Query>> alternatives = alternatives(run);
            for (int i = 0; i < run.size(); i++) {
                syllables.putIfAbsent(run.get(i).exact(),
                        clauses.syllable(run.get(i), alternatives.getOrDefault(i, List.of())));
                if (i > 0) {
                    all.add(clauses.pair(run.get(i - 1), run.get(i), shared(alternatives, i)), Occur.SHOULD);
                }
            }
            if (run.size() >= SHORTEST_WHOLE && run.size() <= LONGEST_WHOLE) {
                all.add(clauses.whole(run), Occur.SHOULD);
            }
        }
        all.add(enoughOf(syllables.values()), Occur.MUST);
        return all.build();
    }

    /** All of up to three syllables, three quarters of more. */
    private static Query enoughOf(Iterable<Query> syllables) {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        syllables.forEach(s -> some.add(s, Occur.SHOULD));
        int n = some.build().clauses().size();
        return some.setMinimumNumberShouldMatch(n < FROM_HERE_SOME_MAY_MISS ? n : n * 3 / 4).build();
    }

    /** By position in the run: the other ways to write what stands there. */
    private Map<Integer, List<Query>> alternatives(List<Token> run) {
        Map<Integer, List<Query>> byPosition = new HashMap<>();
        for (Expansion expansion : abbreviations.in(run)) {
            List<Query> forms = expansion.forms().stream().map(Clauses::otherForm).toList();
            for (int i = expansion.from(); i < expansion.to(); i++) {
                byPosition.put(i, forms);
            }
        }
        return byPosition;
    }

    /** The forms that stand for this token and the one before; they are the same object where one form covers both. */
    private static List<Query> shared(Map<Integer, List<Query>> alternatives, int i) {
        List<Query> forms = alternatives.getOrDefault(i, List.of());
        return forms == alternatives.get(i - 1) ? forms : List.of();
    }

    private List<Mark> marks(QueryText text, List<List<Token>> restored) {
        List<Mark> marks = new ArrayList<>();
        text.quoted().forEach(run -> marks.add(new Mark(Clauses.exact(run), Clauses.folded(run))));
        for (List<Token> run : restored) {
            run.forEach(t -> marks.add(new Mark(Clauses.exact(List.of(t)), Clauses.folded(List.of(t)))));
            for (Expansion expansion : abbreviations.in(run)) {
                expansion.forms().forEach(f -> marks.add(new Mark(Clauses.exact(f), Clauses.folded(f))));
            }
        }
        return marks;
    }
}
