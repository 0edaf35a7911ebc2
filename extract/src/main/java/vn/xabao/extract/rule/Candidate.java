package vn.xabao.extract.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number, a word of negation, or words that state a value, as one rule reads it.
 *
 * @param number index of the number's or negation's first token
 * @param numberEnd index after it
 * @param from first token of the match
 * @param to token after the match, the unit included
 * @param words how many tokens of the match are words of the rule: the more, the surer
 * @param distance how far the topic was looked for, 0 near
 * @param signs what other rules say to it
 */
record Candidate(Rule rule, String slot, List<String> indicators, int number, int numberEnd, int from, int to,
        int words, int distance, Set<Sign> signs) {

    /** The slot of a whole match whose words state a value. */
    static final String VALUE = "value";

    /** The better reading first: what the rule file prefers, then more words, then the nearer topic, then shorter. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt((Candidate c) -> -c.rule.priority())
            .thenComparingInt(c -> -c.words).thenComparingInt(c -> c.distance).thenComparingInt(c -> c.to - c.from)
            .thenComparing(c -> c.rule.id());

    /** The rate of this count. */
    Candidate rateAt(int rate, int end, String indicator) {
        return new Candidate(rule, slot, List.of(indicator), rate, rate + 1, from, end, words, distance, signs);
    }

    /** The same reading of another number. */
    Candidate movedTo(int otherNumber, int end) {
        return new Candidate(rule, isZero() ? "n" : slot, indicators, otherNumber, otherNumber + 1, otherNumber, end,
                words, distance, Set.of());
    }

    /** The rate that follows the count. */
    Candidate asRate(String indicator, int rate, int end) {
        return new Candidate(rule, "n", List.of(indicator), rate, rate + 1, rate, end, words, distance, Set.of());
    }

    /** The same candidate in a line without its first tokens. */
    Candidate movedBack(int tokens) {
        return new Candidate(rule, slot, indicators, number - tokens, numberEnd - tokens, Math.max(0, from - tokens),
                to - tokens, words, distance, signs);
    }

    /** One word of negation for two statements: "không có khiếu kiện đông người, vượt cấp". */
    Candidate with(Candidate other) {
        Set<String> both = new LinkedHashSet<>(indicators);
        both.addAll(other.indicators);
        return new Candidate(rule, slot, List.copyOf(both), number, numberEnd, Math.min(from, other.from),
                Math.max(to, other.to), words, distance, signs);
    }

    /** The same with what other candidates say to it. */
    Candidate among(Collection<Candidate> all) {
        Candidate heard = this;
        for (Candidate c : all) {
            heard = c.rule == rule ? heard : heard.beside(c.indicators);
        }
        return heard;
    }

    /** The same where something else reads these indicators out of the same number. */
    Candidate beside(List<String> others) {
        Set<Sign> heard = EnumSet.of(others.equals(indicators) ? Sign.CONFIRMED : Sign.CONTESTED);
        heard.addAll(signs);
        return new Candidate(rule, slot, indicators, number, numberEnd, from, to, words, distance, heard);
    }

    /** Whether it gives an indicator; a lookalike gives none. */
    boolean isFigure() {
        return !indicators.isEmpty();
    }

    boolean isZero() {
        return slot.equals("zero");
    }

    /** What the words state that hold no number; null where they hold one. */
    @Nullable
    BigDecimal inWords() {
        return isZero() ? BigDecimal.ZERO : slot.equals(VALUE) ? rule.value() : null;
    }
}
