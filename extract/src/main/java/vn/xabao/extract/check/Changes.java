package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Figure.Scope;
import vn.xabao.extract.report.Finding;

/** A stated rise or fall against the two values it is between, where the text states all three in one paragraph or row. */
final class Changes implements Check {

    /** A report that states more is a list of something. */
    private static final int MOST_VALUES = 100;

    private final RelationFile file;
    private final Wording words;

    Changes(RelationFile file, Wording words) {
        this.file = file;
        this.words = words;
    }

    @Override
    public List<Outcome> check(Material material) {
        List<Outcome> found = new ArrayList<>();
        for (int i = 0; i < material.figures().size(); i++) {
            Step step = step(material.figure(i));
            Outcome outcome = step == null || isPlanned(material, i) ? null : check(material, i, step);
            if (outcome != null) {
                found.add(outcome);
            }
        }
        return found;
    }

    /** An indicator and how much it moved. */
    private record Step(String indicator, BigDecimal by) {
    }

    private @Nullable Step step(Figure f) {
        if (f.value() == null || f.indicator() == null || f.approx()) {
            return null;
        }
        BigDecimal value = f.value();
        return f.scope() == Scope.CHANGE
                ? new Step(f.indicator(), value)
                : file.changes().stream()
                        .filter(c -> c.change().equals(f.indicator()) && f.scope() == Scope.CURRENT
                                && f.ofPeriod() == null)
                        .findFirst().map(c -> new Step(c.of(), value.multiply(BigDecimal.valueOf(c.sign()))))
                        .orElse(null);
    }

    private boolean isPlanned(Material material, int change) {
        return words.change().plan().isIn(material.sentenceAfter(material.figure(change).valueEnd()));
    }

    private @Nullable Outcome check(Material material, int change, Step step) {
        List<String> alike = file.like(step.indicator());
        List<Integer> before = stated(material, alike, Scope.PREVIOUS, change);
        List<Integer> now = stated(material, alike, Scope.CURRENT, change);
        boolean fits = before.stream()
                .anyMatch(b -> now.stream().anyMatch(n -> fits(material, List.of(n, b, change), step.by())));
        if (fits || before.size() != 1 || now.size() != 1) {
            return null;
        }
        BigDecimal current = value(material, now.getFirst());
        BigDecimal previous = value(material, before.getFirst());
        return Outcome
                .error(step.by().signum() < 0 ? "fall" : "rise", Finding.Kind.SUM,
                        List.of(now.getFirst(), before.getFirst(), change))
                .values(step.by(), current.subtract(previous)).word("name", step.indicator()).word("current", current)
                .word("previous", previous).word("by", step.by().abs());
    }

    private static boolean fits(Material material, List<Integer> members, BigDecimal by) {
        BigDecimal gap = value(material, members.get(0)).subtract(value(material, members.get(1))).subtract(by).abs();
        BigDecimal slack = members.stream().map(i -> Printed.step(material.figure(i)))
                .filter(s -> s.compareTo(BigDecimal.ONE) != 0).reduce(BigDecimal.ZERO, BigDecimal::add);
        return gap.compareTo(slack) <= 0;
    }

    /** What a paragraph or row states of an indicator; the current value may stand elsewhere if it is the only one. */
    static List<Integer> stated(Material material, List<String> alike, Scope scope, int beside) {
        List<Integer> all = alike.stream().flatMap(id -> material.of(id).stream())
                .filter(i -> material.figure(i).scope() == scope && material.figure(i).value() != null
                        && material.figure(i).place() == null)
                .limit(MOST_VALUES).toList();
        List<Integer> near = all.stream().filter(i -> material.figure(i).mentions().stream()
                .anyMatch(m -> material.shareLine(m.start(), material.figure(beside).valueStart()))).toList();
        return near.isEmpty() && scope == Scope.CURRENT
                ? all.stream().filter(i -> alike.getFirst().equals(material.figure(i).indicator())).toList()
                : near;
    }

    static BigDecimal value(Material material, int index) {
        return Objects.requireNonNull(material.figure(index).value());
    }
}
