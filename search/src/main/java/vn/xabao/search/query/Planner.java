package vn.xabao.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.xabao.search.analysis.Token;
import vn.xabao.search.query.Abbreviations.Expansion;
import vn.xabao.search.query.QueryPlan.Mark;
import vn.xabao.search.schema.Fields;

/** Makes the plan for a query. */
public final class Planner {

    private final Matching matching = new Matching();
    private final Scoring scoring = new Scoring();
    private final List<Mark> marks = new ArrayList<>();

    private Planner() {
    }

    /** A blank query asks for the first passage of every report. */
    public static QueryPlan plan(String typed, IndexReader reader) throws IOException {
        if (typed.isBlank()) {
            Query first = new TermQuery(new Term(Fields.FIRST, "true"));
            return new QueryPlan(first, List.of(new ConstantScoreQuery(first)), List.of(), null);
        }
        QueryText text = QueryText.parse(typed);
        if (text.free().isEmpty() && text.quoted().isEmpty()) {
            return new QueryPlan(new MatchNoDocsQuery("no word in the query"), List.of(), List.of(), null);
        }
        MarkRestorer restorer = new MarkRestorer(new SyllableCounts(reader));
        List<List<Token>> meant = text.free().stream().map(run -> restorer.restore(run, text.isMarked())).toList();
        return new Planner().plan(text, meant);
    }

    private QueryPlan plan(QueryText text, List<List<Token>> meant) {
        String suggestion = Suggestion.of(text, meant);
        text.quoted().forEach(this::quotation);
        long syllables = text.free().stream().mapToLong(List::size).sum();
        scoring.runs(text.free(), text.isMarked() ? Weights.withMarks(syllables) : Weights.WITHOUT_MARKS, 1);
        if (suggestion != null || !text.isMarked()) {
            scoring.runs(meant, Weights.MARKS_PUT_BACK, Weights.RESTORED);
        }
        meant.forEach(this::run);
        return new QueryPlan(matching.query(), scoring.clauses(), marks, suggestion);
    }

    private void quotation(List<Token> run) {
        matching.quotation(run);
        scoring.quotation(run);
        marks.add(new Mark(Clauses.exact(run), Clauses.folded(run)));
    }

    private void run(List<Token> run) {
        List<Expansion> expansions = Abbreviations.shipped().in(run);
        matching.run(run, expansions);
        run.forEach(t -> marks.add(new Mark(Clauses.exact(List.of(t)), Clauses.folded(List.of(t)))));
        for (Expansion expansion : expansions) {
            scoring.expansion(expansion);
            expansion.forms().forEach(form -> marks.add(new Mark(Clauses.exact(form), Clauses.folded(form))));
        }
    }
}
