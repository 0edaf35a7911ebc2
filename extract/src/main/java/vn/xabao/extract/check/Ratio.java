package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Finding;

/**
 * A printed rate is 100 × numerator / denominator.
 *
 * @param numerator the sum of these; so is the denominator
 * @param tolerance percentage points
 * @param or other counts and denominators in use: a rate that one of them explains is worth a note
 */
record Ratio(String source, List<String> when, List<String> unless, String rate, List<String> numerator,
        List<String> denominator, BigDecimal tolerance, List<Other> or) implements Relation {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Ratio {
        when = Relation.orEmpty(when);
        unless = Relation.orEmpty(unless);
        or = Relation.orEmpty(or);
    }

    /**
     * @param count in place of the numerator, which is meant where it is left out
     * @param of in place of the denominator
     */
    record Other(List<String> count, List<String> of) {

        Other {
            count = Relation.orEmpty(count);
            of = Relation.orEmpty(of);
        }
    }

    @Override
    public Set<String> members() {
        Set<String> members = new LinkedHashSet<>(denominator);
        members.addAll(numerator);
        members.add(rate);
        return members;
    }

    @Override
    public @Nullable Outcome check(Facts facts) {
        List<String> ids = ids();
        if (!ids.stream().allMatch(facts::has)) {
            return null;
        }
        List<List<Integer>> choices = facts.choices(ids);
        if (choices.stream().anyMatch(c -> fits(facts, c))) {
            return null;
        }
        List<Integer> members = choices.stream().filter(c -> facts.areTogether(count(c))).findFirst()
                .orElse(choices.getFirst());
        if (denominator(facts, members).signum() == 0) {
            return null;
        }
        Outcome other = otherDenominator(facts, members);
        return other == null ? contradiction(facts, asPrinted(facts, members)) : other;
    }

    /** In "7/9 đơn, đạt 72,8%" the fraction that the text prints is the one to hold the rate against. */
    private List<Integer> asPrinted(Facts facts, List<Integer> members) {
        Integer divisor = facts.divisor(members.get(denominator.size())).orElse(null);
        if (divisor == null || denominator.size() + numerator.size() > 2) {
            return members;
        }
        List<Integer> printed = new ArrayList<>(members);
        printed.set(0, divisor);
        return printed;
    }

    private Outcome contradiction(Facts facts, List<Integer> members) {
        BigDecimal stated = facts.value(members.getLast());
        BigDecimal expected = percent(numerator(facts, members), denominator(facts, members));
        boolean told = Printed.isClose(stated, expected) || facts.areTogether(count(members));
        boolean rounded = stated.subtract(expected).abs().compareTo(facts.step(members.getLast())) < 0;
        BigDecimal implied = stated.signum() == 0
                ? BigDecimal.ZERO
                : numerator(facts, members).multiply(HUNDRED).divide(stated, 0, RoundingMode.HALF_UP);
        return say(facts, rounded ? "rounded" : "ratio", members).word("implied", implied)
                .as(rounded || !told ? Finding.Severity.NOTE : Finding.Severity.ERROR);
    }

    private Outcome say(Facts facts, String template, List<Integer> members) {
        BigDecimal above = numerator(facts, members);
        BigDecimal below = denominator(facts, members);
        return Outcome.error(template, Finding.Kind.RATIO, members)
                .values(facts.value(members.getLast()), percent(above, below)).word("rate", rate)
                .word("numerator", above).word("denominator", below);
    }

    /** A note that names what the rate was made with, or null. */
    private @Nullable Outcome otherDenominator(Facts facts, List<Integer> members) {
        List<Integer> count = members.subList(denominator.size(), members.size() - 1);
        List<Division> others = new ArrayList<>();
        for (Other other : or) {
            List<String> above = other.count().isEmpty() ? numerator : other.count();
            List<String> below = other.of().isEmpty() ? denominator : other.of();
            if (above.stream().allMatch(facts::has) && below.stream().allMatch(facts::has)) {
                facts.choices(above).forEach(a -> facts.choices(below).forEach(b -> others.add(new Division(a, b))));
            }
        }
        facts.divisor(count.getFirst()).ifPresent(i -> others.add(new Division(count, List.of(i))));
        denominator.forEach(id -> facts.before(id).forEach(i -> others.add(new Division(count, List.of(i)))));
        BigDecimal stated = facts.value(members.getLast());
        return others.stream().filter(d -> total(facts, d.below()).signum() > 0
                && near(stated, percent(total(facts, d.above()), total(facts, d.below())))).findFirst()
                .map(d -> note(facts, members, d)).orElse(null);
    }

    private record Division(List<Integer> above, List<Integer> below) {
    }

    private Outcome note(Facts facts, List<Integer> members, Division other) {
        Set<Integer> all = new LinkedHashSet<>(other.below());
        all.addAll(other.above());
        all.addAll(members);
        return say(facts, "other_denominator", members).as(Finding.Severity.NOTE)
                .word("count", total(facts, other.above())).word("of", total(facts, other.below()))
                .word("name", other.below().stream().map(facts::name).toList()).word("usual", denominator)
                .on(List.copyOf(all));
    }

    private boolean fits(Facts facts, List<Integer> members) {
        BigDecimal below = denominator(facts, members);
        BigDecimal stated = facts.value(members.getLast());
        return below.signum() == 0 ? stated.signum() == 0 : near(stated, percent(numerator(facts, members), below));
    }

    private boolean near(BigDecimal stated, BigDecimal expected) {
        return stated.subtract(expected).abs().compareTo(tolerance) <= 0;
    }

    private BigDecimal denominator(Facts facts, List<Integer> members) {
        return total(facts, members.subList(0, denominator.size()));
    }

    private BigDecimal numerator(Facts facts, List<Integer> members) {
        return total(facts, members.subList(denominator.size(), members.size() - 1));
    }

    private static BigDecimal total(Facts facts, List<Integer> members) {
        return members.stream().map(facts::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The numerator and the rate, which one sentence tells where they belong to each other. */
    private List<Integer> count(List<Integer> members) {
        return members.subList(denominator.size(), members.size());
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>(denominator);
        ids.addAll(numerator);
        ids.add(rate);
        return ids;
    }

    static BigDecimal percent(BigDecimal numerator, BigDecimal denominator) {
        return numerator.multiply(HUNDRED).divide(denominator, MathContext.DECIMAL64).setScale(2, RoundingMode.HALF_UP);
    }
}
