package vn.xabao.extract.check;

import java.util.ArrayList;
import java.util.List;
import vn.xabao.extract.report.Finding;

/** The rows of {@code relations.yaml}, over the figures of each place and period by themselves. */
final class Arithmetic implements Check {

    /** Below this confidence a contradiction may be ours. */
    private static final double SURE = 0.7;

    private final List<Relation> relations;
    private final Wording words;

    Arithmetic(RelationFile file, Wording words) {
        this.relations = file.relations();
        this.words = words;
    }

    @Override
    public List<Outcome> check(Material material) {
        List<Outcome> found = new ArrayList<>();
        for (Facts facts : Facts.of(material, words)) {
            for (Relation relation : relations) {
                Outcome outcome = relation.applies(facts) ? relation.check(facts) : null;
                if (outcome != null) {
                    found.add(isSure(outcome, material) ? outcome : outcome.as(Finding.Severity.NOTE));
                }
            }
        }
        return found;
    }

    private static boolean isSure(Outcome outcome, Material material) {
        return outcome.figures().stream().allMatch(i -> material.figures().get(i).confidence() >= SURE);
    }
}
