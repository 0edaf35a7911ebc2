package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.report.Figure;

/** The figures of one report by indicator: those of its own place and period take part in arithmetic. */
final class Facts {

    private final List<Figure> figures;
    private final Map<String, List<Integer>> current = new LinkedHashMap<>();

    Facts(List<Figure> figures) {
        this.figures = figures;
        for (int i = 0; i < figures.size(); i++) {
            Figure f = figures.get(i);
            if (f.indicator() != null && f.value() != null && f.scope() == Figure.Scope.CURRENT
                    && !Catalogue.standard().get(f.indicator()).perItem()) {
                current.computeIfAbsent(f.indicator(), k -> new ArrayList<>()).add(i);
            }
        }
    }

    boolean has(String indicator) {
        return current.containsKey(indicator);
    }

    Set<String> indicators() {
        return current.keySet();
    }

    int first(String indicator) {
        return Objects.requireNonNull(current.get(indicator)).getFirst();
    }

    BigDecimal value(String indicator) {
        return Objects.requireNonNull(figures.get(first(indicator)).value());
    }

    List<BigDecimal> values(String indicator) {
        return current.getOrDefault(indicator, List.of()).stream()
                .map(i -> Objects.requireNonNull(figures.get(i).value())).toList();
    }

    /** Figures of one fact with different values; what says about or over conflicts with nothing. */
    List<List<Integer>> conflicting() {
        return figures.stream().filter(f -> f.indicator() != null).collect(Collectors.groupingBy(
                f -> f.indicator() + "|" + f.scope() + "|" + f.place() + "|" + f.ofPeriod(), LinkedHashMap::new,
                Collectors.toList())).values().stream().filter(Facts::disagree)
                .map(list -> list.stream().map(figures::indexOf).toList()).toList();
    }

    private static boolean disagree(List<Figure> same) {
        Figure first = same.getFirst();
        boolean own = first.scope() == Figure.Scope.CURRENT || first.scope() == Figure.Scope.PREVIOUS;
        return own && !Catalogue.standard().get(Objects.requireNonNull(first.indicator())).perItem()
                && same.stream().filter(f -> !f.approx()).map(Figure::value).distinct().count() > 1;
    }

    Members of(List<Integer> indexes) {
        return new Members(indexes, indexes.stream().map(figures::get).toList());
    }

    /** The figures of a finding with their places in the list. */
    record Members(List<Integer> indexes, List<Figure> figures) {
    }
}
