package vn.xabao.extract.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.xabao.extract.catalogue.Resources;
import vn.xabao.extract.report.Finding;

/** Holds what one report says against itself. A relation is checked only where its members are stated. */
public final class Checker {

    private final Messages messages = new Messages();
    private final List<Check> checks;

    public Checker() {
        RelationFile relations = Resources.yaml(Checker.class, "relations.yaml", RelationFile.class);
        Wording words = Resources.yaml(Checker.class, "words.yaml", Wording.class);
        checks = List.of(new Conflicts(relations, words), new Arithmetic(relations, words),
                new PlaceParts(words), new Harvests(relations, words), new SheetEquations(relations, words),
                new SheetTotals(words),
                new SheetShares(words),
                new Changes(relations, words), new RelativeChanges(relations, words), new Ranges(words),
                new OwnNames(words),
                new Typing(words));
    }

    /** What does not fit, in the order of the checks; each contradiction once. */
    public List<Finding> check(Material material) {
        List<Outcome> found = new ArrayList<>();
        for (Check check : checks) {
            for (Outcome told : check.check(material)) {
                Outcome outcome = told.figures().stream().allMatch(material::isClear)
                        ? told
                        : told.as(Finding.Severity.NOTE);
                if (found.stream().noneMatch(f -> isSame(f, outcome))) {
                    found.add(outcome);
                }
            }
        }
        return found.stream().map(o -> messages.finding(o, material)).toList();
    }

    /** Two checks that stumble over the same statements tell one contradiction. */
    private static boolean isSame(Outcome earlier, Outcome later) {
        if (later.figures().size() < 2 || earlier.severity() == Finding.Severity.NOTE
                && later.severity() == Finding.Severity.ERROR) {
            return earlier.equals(later);
        }
        return new HashSet<>(earlier.figures()).containsAll(later.figures())
                || new HashSet<>(later.figures()).containsAll(earlier.figures()) && earlier.kind() == later.kind();
    }
}
