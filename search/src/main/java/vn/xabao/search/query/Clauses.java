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

    private static final Function<Token, String> EXACT = Token::exact;
    private static final Function<Token, String> FOLDED = Token::folded;

    private Clauses() {
    }

    /** The words in this order, with their marks. */
    static Query exact(List<Token> run) {
        return phrase(run, 0, EXACT);
    }

    /** The words in this order, with any marks. */
    static Query folded(List<Token> run) {
        return phrase(run, 0, FOLDED);
    }

    /** One syllable, also in headings and the title. */
    static Query syllable(Token token, Weights weights) {
        List<Query> either = new ArrayList<>();
        add(either, weights.exact(), exact(List.of(token)));
        add(either, weights.folded(), folded(List.of(token)));
        String head = (weights.exact() > 0 ? EXACT : FOLDED).apply(token);
        add(either, Weights.HEADING, new TermQuery(new Term(Fields.HEADING, head)));
        add(either, Weights.TITLE, new TermQuery(new Term(Fields.TITLE, head)));
        return new DisjunctionMaxQuery(either, 0);
    }

    /** Several words in this order, with so many others between them. */
    static Query levels(List<Token> run, int slop, float exact, float folded) {
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
            return new TermQuery(new Term(Fields.TEXT, level.apply(run.getFirst())));
        }
        return new PhraseQuery(slop, Fields.TEXT, run.stream().map(level).toArray(String[]::new));
    }
}
