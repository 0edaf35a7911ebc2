package vn.xabao.extract.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Report;

/** The figures of one report held against its labels. */
final class Comparison {

    private final @Nullable Report report;
    private final List<Fact> read;
    private final List<Match> matches = new ArrayList<>();
    private final List<Fact> missed = new ArrayList<>();
    private final List<Fact> wrong = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** A label and the figure that answers it. */
    record Match(Fact label, Fact figure) {
    }

    /** A missed label and the wrong figure that most likely stands for it. */
    record Pair(Fact label, Fact figure, Cause cause) {
    }

    private Comparison(@Nullable Report report) {
        this.report = report;
        this.read = Fact.ofFigures(report);
    }

    static Comparison of(Gold gold, @Nullable Report report) {
        Comparison c = new Comparison(report);
        c.match(Fact.ofLabels(gold, l -> !l.isOptional()), Fact.ofLabels(gold, Gold.Label::isOptional));
        c.pair(Cause.SCOPE, (label, f) -> label.indicator().equals(f.indicator())
                && Fact.isEqual(label.value(), f.value()));
        c.pair(Cause.INDICATOR, (label, f) -> Fact.isEqual(label.value(), f.value()) && label.sharesWordsWith(f));
        c.pair(Cause.VALUE, (label, f) -> label.indicator().equals(f.indicator()) && label.scope() == f.scope()
                && label.sharesWordsWith(f));
        return c;
    }

    private void match(List<Fact> firm, List<Fact> optional) {
        List<Fact> open = new ArrayList<>(read);
        for (Fact label : firm) {
            Fact figure = open.stream().filter(label::isSameAs).findFirst().orElse(null);
            if (figure == null) {
                missed.add(label);
            } else {
                open.remove(figure);
                matches.add(new Match(label, figure));
            }
        }
        open.stream().filter(f -> optional.stream().noneMatch(f::isSameAs)).forEach(wrong::add);
    }

    private void pair(Cause cause, BiPredicate<Fact, Fact> fits) {
        for (Fact label : missed) {
            if (pairOfLabel(label) == null) {
                wrong.stream().filter(f -> pairOfFigure(f) == null && fits.test(label, f)).findFirst()
                        .ifPresent(f -> pairs.add(new Pair(label, f, cause)));
            }
        }
    }

    List<Match> matches() {
        return matches;
    }

    List<Fact> missed() {
        return missed;
    }

    List<Fact> wrong() {
        return wrong;
    }

    List<Pair> pairs() {
        return pairs;
    }

    Cause causeOfMiss(Fact label) {
        Pair pair = pairOfLabel(label);
        if (pair != null) {
            return pair.cause();
        }
        if (report == null) {
            return Cause.NO_RECORD;
        }
        boolean unnamed = report.figures().stream().anyMatch(f -> isUnnamed(label, f));
        return unnamed ? Cause.UNNAMED : Cause.UNREAD;
    }

    private static boolean isUnnamed(Fact label, Figure f) {
        return f.indicator() == null && f.value() != null && Fact.isEqual(label.value(), f.value())
                && Words.anyOverlap(label.quotes(), List.of(f.quote()));
    }

    @Nullable
    Pair pairOfLabel(Fact label) {
        return pairs.stream().filter(p -> p.label() == label).findFirst().orElse(null);
    }

    @Nullable
    Pair pairOfFigure(Fact figure) {
        return pairs.stream().filter(p -> p.figure() == figure).findFirst().orElse(null);
    }

    /** What was read with the label's value under its indicator or out of its words. */
    List<Evaluation.Reading> near(Fact label) {
        TreeSet<Evaluation.Reading> near = new TreeSet<>(Evaluation.Reading.ORDER);
        for (Fact f : read) {
            if (Fact.isEqual(label.value(), f.value())
                    && (label.indicator().equals(f.indicator()) || label.sharesWordsWith(f))) {
                near.add(Evaluation.Reading.of(f));
            }
        }
        return List.copyOf(near);
    }
}
