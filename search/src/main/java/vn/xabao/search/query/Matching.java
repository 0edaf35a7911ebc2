package vn.xabao.search.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import vn.xabao.search.analysis.Token;
import vn.xabao.search.query.Abbreviations.Expansion;

/** Which passages answer: every quotation, and enough of the free syllables, each perhaps inside another form. */
final class Matching {

    private static final int FROM_HERE_SOME_MAY_MISS = 4;

    private final Map<String, BooleanQuery.Builder> syllables = new LinkedHashMap<>();
    private final BooleanQuery.Builder all = new BooleanQuery.Builder();

    void quotation(List<Token> run) {
        all.add(Clauses.folded(run), Occur.FILTER);
    }

    void run(List<Token> run, List<Expansion> expansions) {
        for (Token token : run) {
            either(token).add(Clauses.folded(List.of(token)), Occur.SHOULD);
        }
        for (Expansion expansion : expansions) {
            for (Token token : run.subList(expansion.from(), expansion.to())) {
                expansion.forms().forEach(form -> either(token).add(Clauses.folded(form), Occur.SHOULD));
            }
        }
    }

    private BooleanQuery.Builder either(Token token) {
        return syllables.computeIfAbsent(token.folded(), k -> new BooleanQuery.Builder());
    }

    /** All of up to three syllables, three quarters of more. */
    Query query() {
        if (!syllables.isEmpty()) {
            int n = syllables.size();
            BooleanQuery.Builder enough = new BooleanQuery.Builder()
                    .setMinimumNumberShouldMatch(n < FROM_HERE_SOME_MAY_MISS ? n : n * 3 / 4);
            syllables.values().forEach(either -> enough.add(either.build(), Occur.SHOULD));
            all.add(enough.build(), Occur.FILTER);
        }
        return all.build();
    }
}
