package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Figure.Scope;
import vn.xabao.extract.report.Finding;

/**
 * The output of one crop against its area and yield in the same sentence or row: "lúa 386,5 ha, năng suất 51,2 tạ/ha, sản
 * lượng 1.979 tấn". Where several areas stand before the yield, one that fits is enough, and none that fits tells nothing.
 */
final class Harvests implements Check {

    private static final String AREA = "ha";
    private static final String OUTPUT = "tonnes";
    /** Yields by unit, and what brings them into tonnes a hectare. */
    private static final Map<String, BigDecimal> YIELDS = Map.of("ta_per_ha", new BigDecimal("0.1"), "tonnes_per_ha",
            BigDecimal.ONE);
    /** From this share on an output is off. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.02");

    private final Wording words;
    private final List<String> totals;

    Harvests(RelationFile file, Wording words) {
        this.words = words;
        this.totals = file.relations().stream().filter(Product.class::isInstance).map(r -> ((Product) r).total())
                .toList();
    }

    @Override
    public List<Outcome> check(Material material) {
        return IntStream.range(0, material.figures().size()).filter(i -> isUsable(material, i, OUTPUT))
                .filter(i -> !totals.contains(String.valueOf(material.figure(i).indicator())))
                .mapToObj(i -> outcome(material, i)).filter(Objects::nonNull).toList();
    }

    private boolean isUsable(Material material, int index, String unit) {
        Figure f = material.figure(index);
        return unit.equals(f.unit()) && f.scope() == Scope.CURRENT && f.place() == null && f.value() != null
                && f.value().signum() > 0 && !material.isRough(index, words);
    }

    private @Nullable Outcome outcome(Material material, int output) {
        List<Integer> before = before(material, output);
        List<Integer> yields = before.stream()
                .filter(i -> YIELDS.keySet().stream().anyMatch(u -> isUsable(material, i, u))).toList();
        if (yields.isEmpty()) {
            return null;
        }
        int yield = yields.getLast();
        List<Integer> areas = before.subList(0, before.indexOf(yield)).stream()
                .filter(i -> isUsable(material, i, AREA)).toList();
        boolean fits = areas.stream().anyMatch(a -> fits(material, List.of(a, yield, output)));
        return fits || areas.size() != 1 ? null : contradiction(material, List.of(areas.getFirst(), yield, output));
    }

    /** The figures of the sentence between the output before and this one, in the order of the text. */
    private static List<Integer> before(Material material, int output) {
        int at = material.figure(output).valueStart();
        List<Integer> before = new ArrayList<>(material.onLineOf(at).stream()
                .filter(i -> material.figure(i).valueStart() < at
                        && material.shareSentence(material.figure(i).valueStart(), at))
                .sorted(Comparator.comparingInt(i -> material.figure(i).valueStart())).toList());
        IntStream.range(0, before.size()).filter(i -> OUTPUT.equals(material.figure(before.get(i)).unit()))
                .reduce((a, b) -> b).ifPresent(last -> before.subList(0, last + 1).clear());
        return before;
    }

    private static BigDecimal expected(Material material, List<Integer> members) {
        Figure yield = material.figure(members.get(1));
        return Stream.of(members.get(0), members.get(1)).map(i -> Objects.requireNonNull(material.figure(i).value()))
                .reduce(Objects.requireNonNull(YIELDS.get(String.valueOf(yield.unit()))), BigDecimal::multiply)
                .setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static boolean fits(Material material, List<Integer> members) {
        BigDecimal stated = Objects.requireNonNull(material.figure(members.get(2)).value());
        return expected(material, members).subtract(stated).abs().compareTo(stated.multiply(TOLERANCE)) < 0;
    }

    private static Outcome contradiction(Material material, List<Integer> members) {
        BigDecimal stated = Objects.requireNonNull(material.figure(members.get(2)).value());
        BigDecimal expected = expected(material, members);
        return Outcome.error("harvest", Finding.Kind.SUM, members)
                .as(Printed.isClose(stated, expected) ? Finding.Severity.ERROR : Finding.Severity.NOTE)
                .values(stated, expected).word("area", Objects.requireNonNull(material.figure(members.get(0)).value()))
                .word("yield", Objects.requireNonNull(material.figure(members.get(1)).value()));
    }
}
