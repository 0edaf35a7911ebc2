package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Finding;

/** One figure divided by another lies between two bounds; outside it is worth a note. */
record Band(String source, List<String> when, List<String> unless, String numerator, String denominator,
        BigDecimal min, BigDecimal max) implements Relation {

    Band {
        when = Relation.orEmpty(when);
        unless = Relation.orEmpty(unless);
    }

    @Override
    public Set<String> members() {
        return Set.of(numerator, denominator);
    }

    @Override
    public @Nullable Outcome check(Facts facts) {
        if (!facts.has(numerator) || !facts.has(denominator)) {
            return null;
        }
        List<List<Integer>> choices = facts.choices(List.of(numerator, denominator));
        if (choices.stream().anyMatch(c -> fits(facts, c))) {
            return null;
        }
        List<Integer> members = choices.getFirst();
        BigDecimal above = facts.value(members.getFirst());
        BigDecimal below = facts.value(members.getLast());
        BigDecimal mean = above.divide(below, 2, RoundingMode.HALF_UP);
        return Outcome.note("band", Finding.Kind.RANGE, members)
                .values(mean, mean.compareTo(min) < 0 ? min : max).word("numerator", numerator)
                .word("denominator", denominator).word("above", above).word("below", below).word("min", min)
                .word("max", max);
    }

    private boolean fits(Facts facts, List<Integer> members) {
        BigDecimal above = facts.value(members.getFirst());
        BigDecimal below = facts.value(members.getLast());
        return below.signum() == 0
                || above.compareTo(below.multiply(min)) >= 0 && above.compareTo(below.multiply(max)) <= 0;
    }
}
