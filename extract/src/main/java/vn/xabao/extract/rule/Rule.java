package vn.xabao.extract.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.frame.Found;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Section;
import vn.xabao.ingest.vietnamese.Syllable;

/**
 * One way to read a figure, as a rule file states it.
 *
 * @param id unique, such as {@code petitions.resolved}
 * @param version raised with every change of meaning
 * @param indicator what slot {@code n} or {@code zero} gives; null where {@code slots} says it
 * @param slots what each slot gives, for rules with several slots or indicators; a slot that gives nothing is a
 *            lookalike, whose number stays without an indicator
 * @param value what words without a number state: 1 for a standard that is met
 * @param patterns in the language of {@link vn.xabao.extract.pattern.PatternCompiler}
 * @param topic what the words around must be about where the number has no unit of its own: one of these
 * @param topicBefore whether a word that tells the topic must stand before the number
 * @param context what the last telling words before must be about, of the contexts of the vocabulary
 * @param notContext what they must not be about
 * @param priority the higher one wins; below 0 a reading for want of a better one
 * @param notBefore the match is left alone where one of these follows it
 * @param notAfter the match is left alone where one of these stands before it
 * @param notTitled the match is left alone where the words before the sentence's first colon hold one of these
 * @param notWithin the match is left alone where it holds one of these
 * @param notNear the match is left alone where one of these stands around it, up to the next number or stop
 * @param unless the match is left alone where one of these stands before it in its clause, in the line that leads in its
 *            list, or in the title over it
 * @param part whether it reads a part by kind: it stands for the whole only where nothing else does
 * @param followedBy one of these, or the end of the sentence, follows the match; empty for anything
 * @param sections roles of sections the rule is confined to; empty for all
 * @param notSections roles of sections the rule does not hold in
 * @param items for zero statements over several kinds: the words of each kind and its indicator
 * @param several what a zero statement over two or more kinds gives besides
 * @param sameValue a slot gives this indicator instead where another statement of it has the same value
 * @param scope fixes the scope, whatever the words around say
 * @param negative whether the value is a decrease
 * @param beside whether a zero statement counts besides another of the same word of negation
 * @param confidence 0 to 1
 * @param matches texts it must read, with the values
 * @param ignores texts it must leave alone
 */
record Rule(String id, int version, @Nullable String indicator, Map<String, List<String>> slots,
        @Nullable BigDecimal value, List<String> patterns,
        List<String> topic, boolean topicBefore, @Nullable String context, @Nullable String notContext, int priority,
        List<String> notBefore, List<String> notAfter,
        List<String> notTitled, List<String> notWithin, List<String> notNear, List<String> unless, boolean part,
        List<String> followedBy,
        List<Section.Role> sections, List<Section.Role> notSections,
        Map<String, String> items,
        @Nullable String several,
        Map<String, String> sameValue, Figure.@Nullable Scope scope, boolean negative, boolean beside,
        @Nullable Double confidence,
        List<Example> matches, List<String> ignores) {

    private static final double USUAL_CONFIDENCE = 0.95;

    Rule {
        slots = slots == null ? Map.of() : slots;
        patterns = patterns == null ? List.of() : patterns;
        topic = topic == null ? List.of() : topic;
        notBefore = phrases(notBefore);
        notAfter = phrases(notAfter);
        notTitled = phrases(notTitled);
        notWithin = phrases(notWithin);
        notNear = phrases(notNear);
        unless = phrases(unless);
        followedBy = Phrases.canonical(followedBy);
        sections = sections == null ? List.of() : sections;
        notSections = notSections == null ? List.of() : notSections;
        items = canonicalKeys(items);
        sameValue = sameValue == null ? Map.of() : sameValue;
        matches = matches == null ? List.of() : matches;
        ignores = ignores == null ? List.of() : ignores;
    }

    /** What stands for a frame among the rules. */
    static Rule ofFrame(Found found) {
        return new Rule(found.rule(), found.version(), null,
                Map.of("n", found.indicators(), "zero", found.indicators()),
                null, List.of(), List.of(), false, null, null, 0, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), false, List.of(), List.of(), List.of(), Map.of(), null, Map.of(),
                found.now() ? Figure.Scope.CURRENT : null, false, false, null,
                List.of(), List.of());
    }

    /** A text and what the rule must read in it: indicator to value. */
    record Example(String text, Map<String, BigDecimal> values) {
    }

    /** Phrases in canonical spelling; a name in angle brackets stands for a list of the vocabulary. */
    private static List<String> phrases(@Nullable List<String> written) {
        return written == null
                ? List.of()
                : written.stream().flatMap(w -> w.startsWith("<")
                        ? Vocabulary.standard().list(w.substring(1, w.length() - 1)).stream()
                        : Stream.of(Syllable.canonicalPhrase(w))).toList();
    }

    private static Map<String, String> canonicalKeys(@Nullable Map<String, String> items) {
        Map<String, String> canonical = new LinkedHashMap<>();
        if (items != null) {
            items.forEach((phrase, given) -> canonical.put(Syllable.canonicalPhrase(phrase), given));
        }
        return canonical;
    }

    String reference() {
        return id + "@" + version;
    }

    double baseConfidence() {
        return confidence == null ? USUAL_CONFIDENCE : confidence;
    }

    /** Whether the rule names the slot in order to leave its number without an indicator. */
    boolean isLookalike(String slot) {
        List<String> named = slots.get(slot);
        return named != null && named.isEmpty();
    }

    /** The indicators that a slot gives. */
    List<String> indicators(String slot) {
        List<String> named = slots.get(slot);
        if (named != null) {
            return named;
        }
        return indicator == null || slot.equals("zero") && !items.isEmpty() ? List.of() : List.of(indicator);
    }
}
