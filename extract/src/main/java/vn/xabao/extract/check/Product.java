package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Finding;

/**
 * A total is the sum of products, such as area × yield. Where a product is not stated, the others do not exceed the total.
 *
 * @param terms the factors of each product
 * @param factor brings the products into the unit of the total
 * @param tolerance per cent of the stated total
 */
record Product(String source, List<String> when, List<String> unless, String total, List<List<String>> terms,
        BigDecimal factor, BigDecimal tolerance) implements Relation {

    Product {
        when = Relation.orEmpty(when);
        unless = Relation.orEmpty(unless);
    }

    @Override
    public Set<String> members() {
        Set<String> members = new LinkedHashSet<>(Set.of(total));
        terms.forEach(members::addAll);
        return members;
    }

    @Override
    public @Nullable Outcome check(Facts facts) {
        List<List<String>> stated = terms.stream().filter(t -> t.stream().allMatch(facts::has)).toList();
        if (stated.isEmpty() || !facts.has(total)) {
            return null;
        }
        List<String> ids = new ArrayList<>();
        stated.forEach(ids::addAll);
        ids.add(total);
        List<List<Integer>> choices = facts.choices(ids);
        boolean complete = stated.size() == terms.size();
        if (choices.stream().anyMatch(c -> fits(facts, c, stated, complete))) {
            return null;
        }
        List<Integer> members = choices.getFirst();
        BigDecimal expected = sum(facts, members, stated);
        return Outcome.error(complete ? "product" : "product_over", Finding.Kind.SUM, members)
                .values(facts.value(members.getLast()), expected).word("total", total)
                .word("terms", printed(facts, members, stated)).word("tolerance", tolerance);
    }

    private boolean fits(Facts facts, List<Integer> members, List<List<String>> stated, boolean complete) {
        BigDecimal total = facts.value(members.getLast());
        BigDecimal gap = sum(facts, members, stated).subtract(total);
        BigDecimal allowed = total.multiply(tolerance).divide(Ratio.HUNDRED, 4, RoundingMode.HALF_UP);
        return (complete ? gap.abs() : gap).compareTo(allowed) < 0;
    }

    private BigDecimal sum(Facts facts, List<Integer> members, List<List<String>> stated) {
        BigDecimal sum = BigDecimal.ZERO;
        int at = 0;
        for (List<String> term : stated) {
            BigDecimal product = factor;
            for (int i = 0; i < term.size(); i++) {
                product = product.multiply(facts.value(members.get(at++)));
            }
            sum = sum.add(product);
        }
        return sum.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static List<Times> printed(Facts facts, List<Integer> members, List<List<String>> stated) {
        List<Times> printed = new ArrayList<>();
        int at = 0;
        for (List<String> term : stated) {
            printed.add(new Times(members.subList(at, at + term.size()).stream().map(facts::value).toList()));
            at += term.size();
        }
        return printed;
    }

    /** The factors of a product, for the message. */
    record Times(List<BigDecimal> factors) {
    }
}
