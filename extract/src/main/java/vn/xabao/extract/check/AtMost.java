package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Finding;

/**
 * The lesser, taken so many times, does not exceed the greater.
 *
 * @param lesser the sum of these
 * @param times 1 where it is left out
 * @param severity error where it is left out; a note anyhow where the members are far apart
 * @param message the template that says it; at_most where it is left out
 */
record AtMost(String source, List<String> when, List<String> unless, List<String> lesser, String greater,
        @Nullable BigDecimal times, Finding.@Nullable Severity severity, @Nullable String message) implements Relation {

    AtMost {
        when = Relation.orEmpty(when);
        unless = Relation.orEmpty(unless);
        times = times == null ? BigDecimal.ONE : times;
        severity = severity == null ? Finding.Severity.ERROR : severity;
        message = message == null ? lesser.size() > 1 ? "at_most_together" : "at_most" : message;
    }

    @Override
    public Set<String> members() {
        Set<String> members = new LinkedHashSet<>(lesser);
        members.add(greater);
        return members;
    }

    @Override
    public @Nullable Outcome check(Facts facts) {
        List<String> ids = new ArrayList<>(lesser);
        ids.add(greater);
        if (!ids.stream().allMatch(facts::has)) {
            return null;
        }
        List<List<Integer>> choices = facts.choices(ids);
        if (choices.stream().anyMatch(c -> fits(facts, c))) {
            return null;
        }
        List<Integer> members = choices.getFirst();
        BigDecimal less = lesser(facts, members);
        BigDecimal more = facts.value(members.getLast());
        return Outcome.error(message, Finding.Kind.RANGE, members)
                .as(facts.areTogether(members) && Printed.isClose(less, more) ? severity : Finding.Severity.NOTE)
                .values(less, more)
                .word("lesser", lesser).word("greater", greater).word("times", times)
                .word("terms", members.subList(0, lesser.size()).stream().map(facts::value).toList());
    }

    private boolean fits(Facts facts, List<Integer> members) {
        BigDecimal excess = lesser(facts, members).subtract(facts.value(members.getLast()));
        return excess.signum() <= 0 || excess.compareTo(facts.slack(members)) <= 0;
    }

    private BigDecimal lesser(Facts facts, List<Integer> members) {
        return members.subList(0, lesser.size()).stream().map(facts::value).reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(times);
    }
}
