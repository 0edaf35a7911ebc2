package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.number.Numerals;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Figure.Scope;

/**
 * Figures that may be held against each other, by indicator: the report's own ones, those of one earlier period, or those of
 * one place in one row of a table. Rough numbers contradict nothing and are left out.
 */
final class Facts {

    private static final int MOST_VALUES = 3;
    private static final Pattern SLASH = Pattern.compile("\\s?/\\s?(\\d[\\d.,]*(?<=\\d))");

    private final Material material;
    private final Wording words;
    private final Basis basis;
    private final Map<String, List<Integer>> byIndicator = new LinkedHashMap<>();

    /** @param line where the row or paragraph begins that holds them all; -1 where they may stand anywhere */
    private record Basis(Scope scope, @Nullable String place, @Nullable String ofPeriod, int line) {
    }

    private Facts(Material material, Wording words, Basis basis) {
        this.material = material;
        this.words = words;
        this.basis = basis;
    }

    /** The report's own figures first. */
    static List<Facts> of(Material material, Wording words) {
        Map<Basis, Facts> all = new LinkedHashMap<>();
        Basis own = new Basis(Scope.CURRENT, null, null, -1);
        all.put(own, new Facts(material, words, own));
        for (int i = 0; i < material.figures().size(); i++) {
            Basis basis = basis(material, material.figure(i));
            if (basis != null && !material.isRough(i, words) && !words.isBroken(material.figure(i))) {
                all.computeIfAbsent(basis, b -> new Facts(material, words, b)).add(i);
            }
        }
        return all.values().stream().filter(f -> f.byIndicator.size() > 1).toList();
    }

    private static @Nullable Basis basis(Material material, Figure f) {
        boolean usable = f.indicator() != null && f.value() != null
                && !Catalogue.standard().get(f.indicator()).perItem();
        String place = f.place() == null ? null : f.place().name();
        return !usable ? null : switch (f.scope()) {
            case CURRENT -> place == null && f.ofPeriod() == null ? new Basis(f.scope(), null, null, -1) : null;
            case PREVIOUS -> new Basis(f.scope(), place, f.ofPeriod(),
                    f.ofPeriod() == null ? material.line(f.valueStart()) : -1);
            case OTHER_PLACE -> material.isInSheet(f.valueStart())
                    ? new Basis(f.scope(), place, f.ofPeriod(), material.line(f.valueStart()))
                    : null;
            case TARGET, CHANGE -> null;
        };
    }

    private void add(int index) {
        List<Integer> values = byIndicator.computeIfAbsent(
                Objects.requireNonNull(material.figure(index).indicator()), k -> new ArrayList<>());
        if (values.size() < MOST_VALUES) {
            values.add(index);
        }
    }

    boolean has(String indicator) {
        return byIndicator.containsKey(indicator);
    }

    BigDecimal value(int index) {
        return Objects.requireNonNull(material.figure(index).value());
    }

    BigDecimal step(int index) {
        return Printed.step(material.figure(index));
    }

    /** One figure for each indicator, in every combination of what is stated; the first statements first. */
    List<List<Integer>> choices(List<String> indicators) {
        List<List<Integer>> choices = List.of(List.of());
        for (String indicator : indicators) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> choice : choices) {
                for (Integer value : Objects.requireNonNull(byIndicator.get(indicator))) {
                    List<Integer> one = new ArrayList<>(choice);
                    one.add(value);
                    longer.add(one);
                }
            }
            choices = longer;
        }
        return choices;
    }

    /** How far a sum may be off because its members are printed rounded; whole things are counted exactly. */
    BigDecimal slack(List<Integer> members) {
        BigDecimal slack = BigDecimal.ZERO;
        for (Integer i : members) {
            BigDecimal step = step(i);
            boolean whole = words.wholeUnits().contains(String.valueOf(material.figure(i).unit()))
                    && step.compareTo(BigDecimal.ONE) <= 0;
            slack = whole ? slack : slack.add(step);
        }
        return slack;
    }

    /**
     * Whether something beside the parts of a sum tells why they fall short: a further number of the same unit that fills the
     * gap, or, where only a full list counts, any further one among them.
     */
    boolean isExplained(List<Integer> members, BigDecimal gap, boolean listed) {
        return gap.signum() > 0 && members.stream().flatMap(m -> material.onLineOf(start(m)).stream())
                .filter(i -> !members.contains(i)).anyMatch(i -> isFurther(members.getFirst(), i)
                        && (listed || value(i).compareTo(gap) == 0));
    }

    private boolean isFurther(int total, int index) {
        Figure f = material.figure(index);
        return f.indicator() == null && f.value() != null && f.scope() == basis.scope()
                && Objects.equals(f.unit(), material.figure(total).unit());
    }

    /** What is printed right behind a slash after a figure: 10 in "8/10 đơn". */
    Optional<Integer> divisor(int index) {
        int end = material.figure(index).valueEnd();
        Matcher m = SLASH.matcher(material.text()).region(end, material.text().length());
        return !m.lookingAt()
                ? Optional.empty()
                : material.onLineOf(end).stream()
                        .filter(i -> i != index && material.figure(i).value() != null
                                && value(i).compareTo(Numerals.parse(m.group(1))) == 0 && value(i).signum() > 0)
                        .filter(i -> start(i) == m.start(1) || material.figure(i).mentions().stream()
                                .anyMatch(n -> n.start() <= m.start(1) && m.end() <= n.end()))
                        .findFirst();
    }

    /** What the report says of an indicator at an earlier time. */
    List<Integer> before(String indicator) {
        return basis.scope() != Scope.CURRENT
                ? List.of()
                : IntStream.range(0, material.figures().size())
                        .filter(i -> indicator.equals(material.figure(i).indicator())
                                && material.figure(i).scope() == Scope.PREVIOUS && material.figure(i).value() != null)
                        .boxed().toList();
    }

    /** Whether one paragraph or row of a table states them all: figures far apart may well speak of different things. */
    boolean areTogether(List<Integer> members) {
        return members.stream().allMatch(i -> members.stream()
                .allMatch(j -> material.figure(i).mentions().stream().anyMatch(m -> material.figure(j).mentions()
                        .stream().anyMatch(n -> material.shareLine(m.start(), n.start())))));
    }

    /** What a figure is called in a message. */
    String name(int index) {
        Figure f = material.figure(index);
        return f.indicator() == null ? f.label() : f.indicator();
    }

    private int start(int index) {
        return material.figure(index).valueStart();
    }
}
