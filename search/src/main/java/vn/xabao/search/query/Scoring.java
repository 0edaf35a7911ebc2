package vn.xabao.search.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import vn.xabao.search.analysis.Token;
import vn.xabao.search.query.Abbreviations.Expansion;

/** What makes one passage better than another: syllables, neighbours, all of them together, other forms. */
final class Scoring {

    private static final int NEAR = 2;
    private static final int SHORTEST_WHOLE = 3;
    private static final int LONGEST_WHOLE = 8;

    private final List<Query> clauses = new ArrayList<>();

    void quotation(List<Token> run) {
        clauses.add(Clauses.levels(run, 0, 1, Weights.QUOTED_FOLDED));
    }

    void runs(List<List<Token>> runs, Weights weights, float share) {
        Set<String> seen = new HashSet<>();
        for (List<Token> run : runs) {
            for (int i = 0; i < run.size(); i++) {
                if (seen.add(run.get(i).exact())) {
                    add(Clauses.syllable(run.get(i), weights), share);
                }
                if (i > 0 && seen.add(run.get(i - 1).exact() + " " + run.get(i).exact())) {
                    add(Clauses.levels(run.subList(i - 1, i + 1), 0, weights.pairExact(), weights.pairFolded()), share);
                }
            }
            if (run.size() >= SHORTEST_WHOLE && run.size() <= LONGEST_WHOLE) {
                add(Clauses.levels(run, NEAR, weights.wholeExact(), weights.wholeFolded()), share);
            }
        }
    }

    /** Another form stands for the syllables and for the pairs of what was typed. */
    void expansion(Expansion expansion) {
        int typed = expansion.to() - expansion.from();
        float worth = typed + (typed - 1) * Weights.PAIR;
        List<Query> forms = expansion.forms().stream().map(form -> Clauses.levels(form, 0,
                worth * Weights.OTHER_FORM / form.size(), worth * Weights.OTHER_FORM_FOLDED / form.size())).toList();
        clauses.add(new DisjunctionMaxQuery(forms, 0));
    }

    private void add(Query query, float share) {
        clauses.add(share == 1 ? query : new BoostQuery(query, share));
    }

    List<Query> clauses() {
        return clauses;
    }
}
