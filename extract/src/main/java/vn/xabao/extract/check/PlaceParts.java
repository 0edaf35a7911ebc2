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

/** The villages named behind a figure do not have more than the whole: "5.870 m² (thôn A 2.150 m², thôn B 3.980 m²)". */
final class PlaceParts implements Check {

    /** Room for a space, a colon or a short verb between the name and its number. */
    private static final int SHORT_LINK = 4;

    private final Wording words;

    PlaceParts(Wording words) {
        this.words = words;
    }

    @Override
    public List<Outcome> check(Material material) {
        if (material.figures().stream().noneMatch(f -> f.scope() == Scope.OTHER_PLACE)) {
            return List.of();
        }
        List<Outcome> found = new ArrayList<>();
        for (int i = 0; i < material.figures().size(); i++) {
            Figure f = material.figure(i);
            boolean whole = f.scope() == Scope.CURRENT && f.place() == null && f.value() != null && isAdded(f)
                    && !material.isRough(i, words) && !material.isInSheet(f.valueStart());
            Outcome outcome = whole ? outcome(material, i) : null;
            if (outcome != null) {
                found.add(outcome);
            }
        }
        return found;
    }

    private static boolean isAdded(Figure f) {
        Indicator indicator = f.indicator() == null ? null : Catalogue.standard().get(f.indicator());
        return indicator != null && !indicator.perItem()
                && (indicator.kind() == Indicator.Kind.FLOW || indicator.kind() == Indicator.Kind.STOCK);
    }

    private static @Nullable Outcome outcome(Material material, int whole) {
        List<Integer> parts = parts(material, material.figure(whole));
        List<BigDecimal> values = parts.stream().map(i -> Objects.requireNonNull(material.figure(i).value())).toList();
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal stated = Objects.requireNonNull(material.figure(whole).value());
        if (parts.size() < 2 || sum.subtract(stated).compareTo(Printed.step(material.figure(whole))) < 0) {
            return null;
        }
        List<Integer> members = new ArrayList<>(List.of(whole));
        members.addAll(parts);
        return Outcome.error("places", Finding.Kind.SUM, members).values(stated, sum).word("sum", values)
                .word("total", Objects.requireNonNull(material.figure(whole).indicator()));
    }

    /** Values of places behind one mention of the whole, in its sentence; one for each place. */
    private static List<Integer> parts(Material material, Figure whole) {
        Map<String, Integer> byPlace = new LinkedHashMap<>();
        for (int i : whole.mentions().stream().flatMap(m -> material.onLineOf(m.start()).stream()).distinct()
                .toList()) {
            Figure part = material.figure(i);
            boolean same = part.scope() == Scope.OTHER_PLACE && part.ofPeriod() == null && part.value() != null
                    && (Objects.equals(part.indicator(), whole.indicator()) || isNext(part, whole));
            if (same && part.place() != null && whole.mentions().stream().anyMatch(m -> m.start() < part.valueStart()
                    && material.shareSentence(m.start(), part.valueStart()))) {
                byPlace.putIfAbsent(String.valueOf(part.place().name()), i);
            }
        }
        return List.copyOf(byPlace.values());
    }

    /** The later ones of a list are seldom named again: "thôn A 31 hộ, thôn B 27 hộ". */
    private static boolean isNext(Figure part, Figure whole) {
        String name = part.place() == null ? null : part.place().name();
        return part.indicator() == null && name != null && Objects.equals(part.unit(), whole.unit())
                && part.quote().startsWith(name) && part.valueStart() - part.start() - name.length() <= SHORT_LINK;
    }
}
