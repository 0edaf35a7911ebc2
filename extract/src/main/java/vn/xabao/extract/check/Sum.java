package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Finding;

/**
 * Parts add up to a total. Where a part is not stated, the others do not exceed the total.
 *
 * @param or other parts that explain the total as well; those behind a minus are taken off
 * @param listed checked only where nothing else of the unit is listed among the parts; a note where they stand apart
 * @param carried whether parts beyond the total may be carried over from before: a note
 */
record Sum(String source, List<String> when, List<String> unless, String total, List<String> parts,
        List<List<String>> or, boolean listed, boolean carried) implements Relation {

    private static final String MINUS = "-";

    Sum {
        when = Relation.orEmpty(when);
        unless = Relation.orEmpty(unless);
        or = Relation.orEmpty(or);
    }

    @Override
    public Set<String> members() {
        Set<String> members = new LinkedHashSet<>(parts);
        members.add(total);
        return members;
    }

    @Override
    public @Nullable Outcome check(Facts facts) {
        List<String> stated = parts.stream().filter(facts::has).toList();
        if (!facts.has(total) || stated.size() < 2) {
            return null;
        }
        boolean complete = stated.size() == parts.size();
        List<List<Integer>> choices = facts.choices(Stream.concat(Stream.of(total), stated.stream()).toList());
        boolean fits = choices.stream().anyMatch(c -> fits(facts, c, complete))
                || or.stream().anyMatch(other -> fits(facts, other));
        return fits || facts.isExplained(choices.getFirst(), gap(facts, choices.getFirst()), listed)
                ? null
                : outcome(facts, choices.getFirst());
    }

    private Outcome outcome(Facts facts, List<Integer> members) {
        BigDecimal stated = facts.value(members.getFirst());
        BigDecimal sum = stated.subtract(gap(facts, members));
        boolean complete = members.size() > parts.size();
        boolean together = facts.areTogether(members);
        boolean close = Printed.isClose(sum, stated);
        boolean unsure = carried && sum.compareTo(stated) > 0 || listed && !together
                || !(complete ? together || close : together && close);
        return Outcome.error(complete ? "sum" : "sum_over", Finding.Kind.SUM, members)
                .as(unsure ? Finding.Severity.NOTE : Finding.Severity.ERROR).values(stated, sum).word("total", total)
                .word("sum", members.stream().skip(1).map(facts::value).toList());
    }

    private static boolean fits(Facts facts, List<Integer> members, boolean complete) {
        BigDecimal gap = gap(facts, members);
        BigDecimal excess = complete ? gap.abs() : gap.negate();
        return excess.signum() <= 0 || facts.slack(members).compareTo(excess) >= 0;
    }

    private boolean fits(Facts facts, List<String> other) {
        List<String> ids = new ArrayList<>(List.of(total));
        other.forEach(id -> ids.add(id.replace(MINUS, "")));
        return ids.stream().allMatch(facts::has) && facts.choices(ids).stream().anyMatch(c -> {
            BigDecimal gap = facts.value(c.getFirst());
            for (int i = 1; i < c.size(); i++) {
                BigDecimal value = facts.value(c.get(i));
                gap = other.get(i - 1).startsWith(MINUS) ? gap.add(value) : gap.subtract(value);
            }
            return gap.abs().compareTo(facts.slack(c)) <= 0;
        });
    }

    /** What the total has more than its parts. */
    private static BigDecimal gap(Facts facts, List<Integer> members) {
        return members.stream().skip(1).map(facts::value).reduce(facts.value(members.getFirst()),
                BigDecimal::subtract);
    }
}
