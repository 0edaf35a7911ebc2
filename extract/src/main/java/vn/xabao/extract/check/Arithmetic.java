package vn.xabao.extract.check;

import java.util.ArrayList;
import java.util.List;
import vn.xabao.extract.report.Finding;

/** The rows of {@code relations.yaml}, over the figures of each place and period by themselves. */
final class Arithmetic implements Check {

    /** Below this confidence a contradiction may be ours. That something contradicts it has lowered it already. */
    private static final double SURE = 0.4;

    private final List<Row> rows;
    private final Wording words;

    Arithmetic(RelationFile file, Wording words) {
        this.rows = file.relations().stream().map(r -> new Row(r, List.copyOf(r.members()))).toList();
        this.words = words;
    }

    @Override
    public List<Outcome> check(Material material) {
        List<Outcome> found = new ArrayList<>();
        for (Facts facts : Facts.of(material, words)) {
            for (Row row : rows) {
                Outcome outcome = row.isTold(facts) && row.relation().applies(facts)
                        ? row.relation().check(facts)
                        : null;
                if (outcome != null) {
                    found.add(isSure(outcome, material) ? outcome : outcome.as(Finding.Severity.NOTE));
                }
            }
        }
        return found;
    }

    private record Row(Relation relation, List<String> members) {

        /** Whether at least two members are stated: asked of every row for every period and place, and cheaply answered. */
        boolean isTold(Facts facts) {
            int stated = 0;
            for (String member : members) {
                stated += facts.has(member) ? 1 : 0;
            }
            return stated > 1;
        }
    }

    private static boolean isSure(Outcome outcome, Material material) {
        return outcome.figures().stream().allMatch(i -> material.figures().get(i).confidence() >= SURE);
    }
}
