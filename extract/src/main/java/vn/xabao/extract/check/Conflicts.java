package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.catalogue.Indicator;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Figure.Scope;
import vn.xabao.extract.report.Finding;

/** One fact stated with different values. What is stated per item may have many; rounded values are one. */
final class Conflicts implements Check {

    /** A report that states more values is a list of something. */
    private static final int MOST_VALUES = 5;

    private final List<Sum> sums;
    private final Wording words;

    Conflicts(RelationFile file, Wording words) {
        this.sums = file.relations().stream().filter(Sum.class::isInstance).map(Sum.class::cast).toList();
        this.words = words;
    }

    private record Fact(String indicator, Scope scope, @Nullable String ofPeriod) {
    }

    @Override
    public List<Outcome> check(Material material) {
        Map<Fact, List<Integer>> facts = new LinkedHashMap<>();
        for (int i = 0; i < material.figures().size(); i++) {
            Fact fact = fact(material.figure(i));
            if (fact != null && !material.isRough(i, words)) {
                facts.computeIfAbsent(fact, k -> new ArrayList<>()).add(i);
            }
        }
        return facts.values().stream().filter(same -> same.size() > 1).map(same -> conflict(material, same))
                .filter(Objects::nonNull).toList();
    }

    /** What a figure states; null where several values may stand beside each other. */
    private static @Nullable Fact fact(Figure f) {
        boolean comparable = f.indicator() != null && f.value() != null && f.place() == null
                && !Catalogue.standard().get(f.indicator()).perItem();
        boolean own = f.scope() == Scope.CURRENT && f.ofPeriod() == null;
        boolean earlier = f.scope() == Scope.PREVIOUS && f.ofPeriod() != null;
        return comparable && (own || earlier) && f.indicator() != null
                ? new Fact(f.indicator(), f.scope(), f.ofPeriod())
                : null;
    }

    private @Nullable Outcome conflict(Material material, List<Integer> same) {
        List<Integer> apart = new ArrayList<>();
        for (Integer i : same) {
            if (apart.size() <= MOST_VALUES
                    && apart.stream().noneMatch(j -> agree(material.figure(i), material.figure(j)))) {
                apart.add(i);
            }
        }
        if (apart.size() < 2 || apart.size() > MOST_VALUES) {
            return null;
        }
        BigDecimal first = Objects.requireNonNull(material.figure(apart.getFirst()).value());
        List<BigDecimal> others = apart.stream().skip(1).map(i -> material.figure(i).value())
                .filter(Objects::nonNull).toList();
        return Outcome.error("conflict", Finding.Kind.CONFLICT, same).as(severity(material, apart))
                .values(first, others.getFirst())
                .word("name", Objects.requireNonNull(material.figure(apart.getFirst()).indicator()))
                .word("others", new Messages.Choice(others));
    }

    private static boolean agree(Figure one, Figure other) {
        return Printed.mayBeRounded(one, other)
                || Objects.requireNonNull(one.value()).compareTo(Objects.requireNonNull(other.value())) == 0;
    }

    /**
     * An error only where nothing makes it likely that two things are told of. Confidence tells nothing more: it has fallen
     * because the values differ.
     */
    private Finding.Severity severity(Material material, List<Integer> apart) {
        boolean sure = material.isOfCommune() && apart.size() == 2
                && apart.stream().map(material::figure).noneMatch(this::isFull)
                && !material.shareSentence(material.figure(apart.getFirst()).valueStart(),
                        material.figure(apart.getLast()).valueStart())
                && Printed.mayBeSlip(material.figure(apart.getFirst()), material.figure(apart.getLast()))
                && !Printed.mayBeRoundNumber(material.figure(apart.getFirst()), material.figure(apart.getLast()))
                && !differByPart(material, material.figure(apart.getFirst()), material.figure(apart.getLast()));
        return sure ? Finding.Severity.ERROR : Finding.Severity.NOTE;
    }

    /** All criteria of a set are more often an aim, or met by others. */
    private boolean isFull(Figure f) {
        Indicator indicator = Catalogue.standard().get(String.valueOf(f.indicator()));
        return words.logical().contains(indicator.unit()) && indicator.range().max() != null
                && indicator.range().max().compareTo(Objects.requireNonNull(f.value())) == 0;
    }

    /** All petitions with and without those carried over: the difference is stated too. */
    private boolean differByPart(Material material, Figure one, Figure other) {
        BigDecimal gap = Objects.requireNonNull(one.value()).subtract(Objects.requireNonNull(other.value())).abs();
        List<String> parts = sums.stream().filter(s -> s.total().equals(one.indicator()))
                .flatMap(s -> s.parts().stream()).toList();
        return parts.stream().flatMap(p -> material.of(p).stream()).map(material::figure)
                .anyMatch(f -> f.scope() == one.scope() && f.value() != null && f.value().compareTo(gap) == 0);
    }
}
