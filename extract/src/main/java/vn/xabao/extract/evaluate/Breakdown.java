package vn.xabao.extract.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.catalogue.Indicator;
import vn.xabao.extract.evaluate.Evaluation.Confusion;
import vn.xabao.extract.evaluate.Evaluation.GroupScore;
import vn.xabao.extract.evaluate.Evaluation.IndicatorScore;
import vn.xabao.extract.evaluate.Evaluation.RuleScore;
import vn.xabao.extract.evaluate.Evaluation.ScopeCount;
import vn.xabao.extract.evaluate.Tally.Outcome;
import vn.xabao.extract.report.Figure;

/** Counts facts in all, by group, by indicator, by rule and by what they were taken for. */
final class Breakdown {

    private final Tally all = new Tally();
    private final Tally current = new Tally();
    private final Map<String, Tally> groups = new TreeMap<>();
    private final Map<String, Tally> indicators = new TreeMap<>();
    private final Map<String, Tally> rules = new TreeMap<>();
    private final Map<Figure.Scope, Map<Figure.Scope, Integer>> scopes = new EnumMap<>(Figure.Scope.class);
    private final Map<String, Map<String, Integer>> confusions = new TreeMap<>();

    void add(Comparison comparison) {
        comparison.matches().forEach(this::addMatch);
        comparison.wrong().forEach(this::addWrong);
        comparison.missed().forEach(l -> count(l, Outcome.MISSED));
        comparison.pairs().forEach(this::addPair);
    }

    private void addMatch(Comparison.Match match) {
        count(match.label(), Outcome.RIGHT);
        countRule(match.figure(), Outcome.RIGHT);
        scopes.computeIfAbsent(match.label().scope(), k -> new EnumMap<>(Figure.Scope.class))
                .merge(match.figure().scope(), 1, Integer::sum);
    }

    private void addWrong(Fact figure) {
        count(figure, Outcome.WRONG);
        countRule(figure, Outcome.WRONG);
    }

    private void addPair(Comparison.Pair pair) {
        if (pair.cause() == Cause.SCOPE) {
            scopes.computeIfAbsent(pair.label().scope(), k -> new EnumMap<>(Figure.Scope.class))
                    .merge(pair.figure().scope(), 1, Integer::sum);
        } else if (pair.cause() == Cause.INDICATOR) {
            confusions.computeIfAbsent(pair.label().indicator(), k -> new TreeMap<>())
                    .merge(pair.figure().indicator(), 1, Integer::sum);
        }
    }

    private void count(Fact fact, Outcome outcome) {
        all.add(outcome);
        if (fact.scope() == Figure.Scope.CURRENT) {
            current.add(outcome);
        }
        indicators.computeIfAbsent(fact.indicator(), k -> new Tally()).add(outcome);
        String group = group(fact.indicator());
        if (group != null) {
            groups.computeIfAbsent(group, k -> new Tally()).add(outcome);
        }
    }

    private void countRule(Fact figure, Outcome outcome) {
        if (figure.rule() != null) {
            rules.computeIfAbsent(figure.rule(), k -> new Tally()).add(outcome);
        }
    }

    private static @Nullable String group(String indicator) {
        return Catalogue.standard().find(indicator).map(Indicator::group).orElse(null);
    }

    Score all() {
        return all.score();
    }

    Score current() {
        return current.score();
    }

    List<GroupScore> groups() {
        return Catalogue.standard().groups().stream().map(Catalogue.Group::id).filter(groups::containsKey)
                .map(g -> new GroupScore(g, groups.getOrDefault(g, new Tally()).score())).toList();
    }

    List<IndicatorScore> indicators() {
        List<IndicatorScore> rows = new ArrayList<>();
        indicators.forEach((id, tally) -> rows.add(new IndicatorScore(id, group(id), tally.score())));
        return rows;
    }

    List<RuleScore> rules() {
        List<RuleScore> rows = new ArrayList<>();
        rules.forEach((rule, tally) -> rows.add(new RuleScore(rule, tally.score().right(), tally.score().wrong())));
        rows.sort(Comparator.comparingInt(RuleScore::wrong).reversed());
        return rows;
    }

    List<ScopeCount> scopes() {
        List<ScopeCount> rows = new ArrayList<>();
        scopes.forEach((labelled, row) -> row.forEach((read, n) -> rows.add(new ScopeCount(labelled, read, n))));
        return rows;
    }

    List<Confusion> confusions() {
        List<Confusion> rows = new ArrayList<>();
        confusions.forEach((labelled, row) -> row.forEach((read, n) -> rows.add(new Confusion(labelled, read, n))));
        rows.sort(Comparator.comparingInt(Confusion::count).reversed());
        return rows;
    }
}
