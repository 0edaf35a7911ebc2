package vn.xabao.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.xabao.search.analysis.Token;
import vn.xabao.search.schema.Fields;

/** The building blocks of a query: of exact and folded matches the better one counts, never both. */
final class Clauses {

    private static final int NEAR = 2;
    private static final Function<Token, String> EXACT = Token::exact;
    private static final Function<Token, String> FOLDED = Token::folded;

    private final Weights weights;

    Clauses(Weights weights) {
        this.weights = weights;
    }

    /** One syllable, also in headings and the title, or one of the alternatives. */
    Query syllable(Token token, List<Query> alternatives) {
        List<Query> either = new ArrayList<>(alternatives);
        add(either, weights.exact(), term(Fields.TEXT, EXACT.apply(token)));
        add(either, weights.folded(), term(Fields.TEXT, FOLDED.apply(token)));
        String head = (weights.exact() > 0 ? EXACT : FOLDED).apply(token);
        add(either, Weights.HEADING, term(Fields.HEADING, head));
        add(either, Weights.TITLE, term(Fields.TITLE, head));
        return new DisjunctionMaxQuery(either, 0);
    }

    /** Two neighbours, or one of the alternatives that stand for both. */
    Query pair(Token first, Token second, List<Query> alternatives) {
        List<Query> either = new ArrayList<>();
        alternatives.forEach(form -> add(either, Weights.OTHER_FORM_AS_PAIR, form));
        either.add(levels(List.of(first, second), 0, weights.pairExact(), weights.pairFolded()));
        return new DisjunctionMaxQuery(either, 0);
    }

    Query whole(List<Token> run) {
        return levels(run, NEAR, weights.wholeExact(), weights.wholeFolded());
    }

    /** The words in this order; with other marks for less. */
    static Query quotation(List<Token> run) {
        return levels(run, 0, 1, Weights.QUOTED_FOLDED);
    }

    /** Another form of what was typed, such as the words of an abbreviation. */
    static Query otherForm(List<Token> form) {
        int n = form.size();
        return levels(form, 0, Weights.OTHER_FORM / n, Weights.OTHER_FORM_FOLDED / n);
    }

    static Query exact(List<Token> run) {
        return phrase(run, 0, EXACT);
    }

    static Query folded(List<Token> run) {
        return phrase(run, 0, FOLDED);
    }

    private static Query levels(List<Token> run, int slop, float exact, float folded) {
        List<Query> either = new ArrayList<>();
        add(either, exact, phrase(run, slop, EXACT));
        add(either, folded, phrase(run, slop, FOLDED));
        return new DisjunctionMaxQuery(either, 0);
    }

    private static void add(List<Query> either, float weight, Query query) {
        if (weight > 0) {
            either.add(new BoostQuery(query, weight));
        }
    }

    private static Query phrase(List<Token> run, int slop, Function<Token, String> level) {
        if (run.size() == 1) {
            return term(Fields.TEXT, level.apply(run.getFirst()));
        }
        return new PhraseQuery(slop, Fields.TEXT, run.stream().map(level).toArray(String[]::new));
    }

    private static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }
}
