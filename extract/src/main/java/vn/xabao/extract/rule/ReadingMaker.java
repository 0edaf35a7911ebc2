package vn.xabao.extract.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.catalogue.Indicator;
import vn.xabao.extract.number.Units;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.token.Keys;

/** Turns candidates into readings, adds the rates that follow counts, and keeps the quantities that fit no rule. */
final class ReadingMaker {

    private static final int LABEL_WORDS = 6;
    private static final String PERCENT = "percent";

    private final String text;
    private final Vocabulary vocabulary;
    private final Planned planned;
    private final Kinds kinds;

    ReadingMaker(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.planned = new Planned(vocabulary);
        this.kinds = new Kinds(vocabulary);
    }

    /**
     * @param best the best reading of each number by rule; grows by what leans on them
     * @param called what the line is a footnote of, or null
     */
    void read(Line line, Map<Integer, Candidate> best, SentenceScopes scopes, Footnotes.@Nullable Called called,
            List<Reading> readings, Doubts doubts) {
        Relatives relatives = new Relatives(line, best, scopes, called, vocabulary);
        for (int i = 0; i < line.size(); i++) {
            Candidate candidate = best.get(i);
            if (candidate != null && !relatives.isOutdone(candidate)) {
                byRule(line, candidate, scopes, readings, doubts);
            } else if (line.isQuantity(i)) {
                addIfTold(line, i, withoutRule(line, i, relatives, scopes), readings);
            }
        }
    }

    private void byRule(Line line, Candidate candidate, SentenceScopes scopes, List<Reading> readings,
            Doubts doubts) {
        int number = candidate.number();
        boolean fixed = candidate.rule().scope() == Figure.Scope.CURRENT;
        boolean taken = false;
        for (String indicator : candidate.indicators()) {
            Reading reading = reading(line, candidate, Catalogue.standard().get(indicator),
                    fixed ? scopes.standing(number) : scopes.at(number));
            if (reading != null) {
                taken = true;
                readings.add(reading);
                if (!candidate.rule().sameValue().isEmpty()) {
                    doubts.add(reading, candidate.rule().sameValue());
                }
                if (candidate.isZero() && indicator.equals(candidate.rule().several())) {
                    doubts.addNone(reading);
                }
            }
        }
        if (!taken && candidate.inWords() == null) {
            readings.add(open(line, number, scopes.at(number),
                    candidate.isFigure() ? null : candidate.rule().reference()));
        }
    }

    /** A bare number that no rule took tells nothing, except in the cell of a table or right behind a word for it. */
    private static void addIfTold(Line line, int number, Reading reading, List<Reading> readings) {
        if (reading.indicator() != null || reading.unit() != null || line.isTabular(number)
                || line.isLabelled(number)) {
            readings.add(reading);
        }
    }

    /** A rate behind its count, a number that leans on another, or a quantity of its own. */
    private Reading withoutRule(Line line, int number, Relatives relatives, SentenceScopes scopes) {
        Scope scope = planned.scope(line, number, scopes);
        Candidate count = relatives.countBefore(number);
        if (count != null && scopes.at(count.number()).scope() != Figure.Scope.CHANGE) {
            Reading rate = rate(line, number, count, scopes);
            relatives.add(count.asRate(Objects.requireNonNull(rate.indicator()), number, line.afterUnit(number)));
            return rate;
        }
        Candidate own = count == null ? relatives.take(number, scope) : null;
        Reading part = own == null
                ? null
                : reading(line, own, Catalogue.standard().get(own.indicators().getFirst()), scope);
        return part == null ? open(line, number, scope, null) : part;
    }

    private @Nullable Reading reading(Line line, Candidate c, Indicator indicator, Scope found) {
        Rule rule = c.rule();
        Figure.Scope scope = scope(rule, found.scope());
        BigDecimal told = c.inWords();
        if (told != null) {
            return new Reading(indicator.id(), indicator.labelVi(), told, indicator.unit(), null,
                    begin(line, c.number()), end(line, c.numberEnd()), begin(line, c.from()), end(line, c.to()), false,
                    state(told), scope, found.ofPeriod(), found.place(), rule.reference(),
                    Signs.of(line, c, indicator, scope), null);
        }
        BigDecimal value = value(line, c.number(), indicator);
        String unit = line.token(c.number()).get(Keys.UnitName.class);
        boolean relative = scope == Figure.Scope.CHANGE && indicator.unit().equals(PERCENT)
                && !unit.equals("percentage_points");
        boolean relativeCount = !indicator.unit().startsWith(PERCENT) && unit.equals(PERCENT);
        if (value == null || relative || relativeCount || found.apart()) {
            return null;
        }
        Kinds.Kind kind = vocabulary.seasonal().contains(indicator.id()) ? kinds.of(line, c.number()) : null;
        if (kind != null && kind.apart()) {
            return null;
        }
        BigDecimal signed = found.sign() < 0 && scope == Figure.Scope.CHANGE || rule.negative()
                ? value.negate()
                : value;
        return new Reading(indicator.id(), indicator.labelVi(), signed, indicator.unit(), unitText(line, c.number()),
                begin(line, c.number()), end(line, c.number() + 1), begin(line, c.from()), end(line, c.to()),
                line.token(c.number()).get(Keys.Approximate.class),
                state(value), scope, found.ofPeriod(), found.place(), rule.reference(),
                Signs.of(line, c, indicator, scope),
                rule.part() ? rule.id() : kind == null ? null : kind.words());
    }

    /** A rule that fixes the scope does so for what is told; plans and parts of the commune stay what they are. */
    private static Figure.Scope scope(Rule rule, Figure.Scope found) {
        boolean stays = rule.scope() == Figure.Scope.CURRENT
                && (found == Figure.Scope.TARGET || found == Figure.Scope.OTHER_PLACE);
        return rule.scope() == null || stays ? found : rule.scope();
    }

    private static Figure.State state(BigDecimal value) {
        return value.signum() == 0 ? Figure.State.ZERO : Figure.State.STATED;
    }

    private static @Nullable BigDecimal value(Line line, int number, Indicator indicator) {
        BigDecimal value = line.token(number).get(Keys.Value.class);
        String unit = line.token(number).get(Keys.UnitName.class);
        BigDecimal converted = Units.standard().convert(value, unit, indicator.unit());
        return converted == null ? value : converted;
    }

    private Reading rate(Line line, int number, Candidate count, SentenceScopes scopes) {
        String of = count.indicators().stream().map(vocabulary.rates()::get).filter(Objects::nonNull).findFirst()
                .orElseThrow();
        Indicator indicator = Catalogue.standard().get(of);
        Scope scope = scopes.at(count.number());
        BigDecimal value = line.token(number).get(Keys.Value.class);
        return new Reading(of, indicator.labelVi(), value, indicator.unit(), unitText(line, number),
                begin(line, number), end(line, number + 1), begin(line, count.from()),
                end(line, line.afterUnit(number)),
                line.token(number).get(Keys.Approximate.class),
                state(value), scope(count.rule(), scope.scope()), scope.ofPeriod(),
                scope.place(), count.rule().reference(), Signs.ofRate(line, scope.scope()), null);
    }

    /** A quantity without an indicator, under the words before it. */
    private Reading open(Line line, int number, Scope scope, @Nullable String rule) {
        int from = number;
        while (from > 0 && number - from < LABEL_WORDS && !line.isNumber(from - 1)
                && ".;:,()".indexOf(line.low(from - 1)) < 0) {
            from--;
        }
        int to = line.afterUnit(number);
        String unit = line.token(number).get(Keys.UnitName.class);
        BigDecimal value = line.token(number).get(Keys.Value.class);
        BigDecimal converted = unit.isEmpty() ? value : Units.standard().toBase(value, unit);
        String label = text.substring(begin(line, from), end(line, to)).strip();
        return new Reading(null, label, converted, unit.isEmpty() ? null : Units.standard().baseName(unit),
                unitText(line, number), begin(line, number), end(line, number + 1), begin(line, from), end(line, to),
                line.token(number).get(Keys.Approximate.class),
                state(value), scope.scope(), scope.ofPeriod(),
                scope.place(), rule, Set.of(), null);
    }

    private @Nullable String unitText(Line line, int number) {
        int to = line.afterUnit(number);
        return to == number + 1 ? null : text.substring(begin(line, number + 1), end(line, to));
    }

    private static int begin(Line line, int token) {
        return line.token(token).beginPosition();
    }

    private static int end(Line line, int after) {
        return line.token(after - 1).endPosition();
    }
}
