package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Figure.Scope;
import vn.xabao.extract.report.Finding;

/**
 * A rise or fall in per cent against the values it is between: "tiếp nhận 19 đơn, giảm 5 đơn (giảm 20,8%)". Checked only
 * where the sentence tells of one indicator that it may belong to.
 */
final class RelativeChanges implements Check {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.5");
    private static final String PERCENT = "percent";

    private final RelationFile file;
    private final Wording words;

    RelativeChanges(RelationFile file, Wording words) {
        this.file = file;
        this.words = words;
    }

    /** A value and the one it is compared with, which is stated or follows from a change. */
    private record Pair(List<Integer> figures, BigDecimal current, BigDecimal previous, String indicator,
            boolean isStated) {

        BigDecimal change() {
            return Ratio.percent(current.subtract(previous), previous);
        }
    }

    @Override
    public List<Outcome> check(Material material) {
        return IntStream.range(0, material.figures().size())
                .filter(i -> !material.isInSheet(material.figure(i).valueStart())).mapToObj(i -> check(material, i))
                .filter(Objects::nonNull).toList();
    }

    private @Nullable Outcome check(Material material, int rate) {
        Figure f = material.figure(rate);
        BigDecimal stated = f.indicator() == null && PERCENT.equals(f.unit()) && !f.approx()
                && f.scope() == Scope.CHANGE ? signed(material, f) : null;
        if (stated == null || words.change().plan().isIn(material.sentenceAfter(f.valueEnd()))) {
            return null;
        }
        List<Pair> pairs = pairs(material, rate);
        if (pairs.stream().map(Pair::indicator).distinct().count() != 1
                || pairs.stream().anyMatch(p -> near(p.change(), stated, Printed.step(f)))) {
            return null;
        }
        Pair pair = pairs.stream().filter(Pair::isStated).findFirst().orElse(pairs.getFirst());
        List<Integer> members = Stream.concat(pair.figures().stream(), Stream.of(rate)).toList();
        String template = stated.signum() < 0 ? "relative_fall" : "relative_rise";
        return Outcome.error(template, Finding.Kind.RATIO, members).values(stated, pair.change())
                .word("name", pair.indicator()).word("current", pair.current()).word("previous", pair.previous())
                .word("by", stated.abs());
    }

    private static boolean near(BigDecimal expected, BigDecimal stated, BigDecimal step) {
        return expected.subtract(stated).abs().compareTo(TOLERANCE.max(step)) <= 0;
    }

    private @Nullable BigDecimal signed(Material material, Figure f) {
        String before = material.sentenceBefore(f.valueStart());
        BigDecimal value = Objects.requireNonNull(f.value()).abs();
        return words.change().down().isIn(before)
                ? value.negate()
                : words.change().up().isIn(before) ? value : null;
    }

    private List<Pair> pairs(Material material, int rate) {
        List<Pair> pairs = new ArrayList<>();
        int at = material.figure(rate).valueStart();
        for (int i : material.onLineOf(at)) {
            Figure f = material.figure(i);
            if (f.indicator() == null || f.value() == null || !material.shareSentence(f.valueStart(), at)
                    || f.scope() != Scope.PREVIOUS && f.scope() != Scope.CHANGE) {
                continue;
            }
            for (int now : Changes.stated(material, file.like(f.indicator()), Scope.CURRENT, rate)) {
                BigDecimal current = Changes.value(material, now);
                BigDecimal previous = f.scope() == Scope.PREVIOUS ? f.value() : current.subtract(f.value());
                if (previous.signum() > 0) {
                    pairs.add(new Pair(List.of(now, i), current, previous, f.indicator(), f.scope() == Scope.PREVIOUS));
                }
            }
        }
        return pairs;
    }
}
