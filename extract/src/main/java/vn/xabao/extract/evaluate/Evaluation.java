package vn.xabao.extract.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Finding;
import vn.xabao.ingest.document.Message;

/**
 * How well labelled reports are read. A fact is an indicator, a value and a scope, counted once a document; rates are
 * over the facts of all documents together. A rate of nothing is null. JSON shape {@code xabao/evaluation/1}.
 *
 * @param documents how many are labelled
 * @param read how many of them gave a record
 * @param all over all facts
 * @param current over facts of the report's own place and period
 * @param groups by group of the catalogue, in its order
 * @param indicators by indicator, in the order of their ids
 * @param rules what each rule read, most errors first
 * @param byDocument in the order given
 * @param scopes labelled scope against the scope read, for values that are right otherwise; the diagonal is right
 * @param confusions labelled indicator against the indicator read, for values right out of the same words
 * @param missed labelled and not read
 * @param falseFigures read and not labelled
 */
@JsonPropertyOrder("schema")
@JsonIgnoreProperties(value = "schema", allowGetters = true)
public record Evaluation(int documents, int read, Score all, Score current, List<GroupScore> groups,
        List<IndicatorScore> indicators, List<RuleScore> rules, List<DocumentScore> byDocument,
        List<ScopeCount> scopes, List<Confusion> confusions, HeadScore place, HeadScore period, Quotes quotes,
        OpenFigures openFigures, Findings findings, Numerals numerals, Reliability reliability, List<Missed> missed,
        List<FalseFigure> falseFigures) {

    public static final String SCHEMA = "xabao/evaluation/1";

    public Evaluation {
        groups = List.copyOf(groups);
        indicators = List.copyOf(indicators);
        rules = List.copyOf(rules);
        byDocument = List.copyOf(byDocument);
        scopes = List.copyOf(scopes);
        confusions = List.copyOf(confusions);
        missed = List.copyOf(missed);
        falseFigures = List.copyOf(falseFigures);
    }

    @JsonProperty
    public String schema() {
        return SCHEMA;
    }

    public record GroupScore(String group, Score score) {
    }

    /** @param group of the catalogue; null for an indicator that is not in it */
    public record IndicatorScore(String indicator, @Nullable String group, Score score) {
    }

    /** @param rule {@code id@version} of the rule that read first where several state a fact */
    public record RuleScore(String rule, int right, int wrong) {
    }

    /**
     * @param problem why the file could not be read; null where it was
     * @param place whether the place is right; null where it is not labelled
     * @param period whether the period is right; null where it is not labelled
     */
    public record DocumentScore(String document, @Nullable Message problem, Score score, @Nullable Boolean place,
            @Nullable Boolean period, FindingCounts findings, Numerals numerals) {
    }

    /** How often a value labelled with one scope was read with another or, on the diagonal, the same. */
    public record ScopeCount(Figure.Scope labelled, Figure.Scope read, int count) {
    }

    public record Confusion(String labelled, String read, int count) {
    }

    /** A part of a report's head over all documents that label it. */
    public record HeadScore(int right, int total, @Nullable Double accuracy, List<WrongHead> wrong) {

        static HeadScore of(int total, List<WrongHead> wrong) {
            int right = total - wrong.size();
            return new HeadScore(right, total, Score.share(right, total), wrong);
        }
    }

    public record WrongHead(String document, String labelled, @Nullable String read) {
    }

    /**
     * @param quotes of all figures and of all places that state them
     * @param exact those that are the text at their offsets, letter by letter
     * @param matched facts that are right
     * @param overlapping those whose words overlap the labelled words
     */
    public record Quotes(int quotes, int exact, @Nullable Double exactShare, int matched, int overlapping,
            @Nullable Double overlapShare) {
    }

    /**
     * Quantities without an indicator.
     *
     * @param read those whose value any figure of the document has
     * @param readFromWords those whose value is read out of the same words
     */
    public record OpenFigures(int labelled, int read, @Nullable Double recall, int readFromWords,
            @Nullable Double recallFromWords) {
    }

    /**
     * @param labelled contradictions that people found
     * @param found those of them that the record tells
     * @param told errors that the record tells: sums, rates, conflicts
     * @param right those of them that people found too
     */
    public record FindingCounts(int labelled, int found, int told, int right) {
    }

    public record Findings(FindingCounts counts, @Nullable Double recall, @Nullable Double precision,
            List<FindingWords> missed, List<FindingWords> falseFindings) {
    }

    /** @param words what does not agree, as labelled (in English) or as the record says it */
    public record FindingWords(String document, Finding.@Nullable Kind kind, Message words, List<String> quotes) {
    }

    public record Numerals(int numerals, int unexplained, @Nullable Double share) {

        static Numerals of(int numerals, int unexplained) {
            return new Numerals(numerals, unexplained, Score.share(unexplained, numerals));
        }
    }

    /** A fact without its words. */
    public record Reading(String indicator, BigDecimal value, Figure.Scope scope) {

        static final Comparator<Reading> ORDER = Comparator.comparing(Reading::indicator)
                .thenComparing(Reading::value).thenComparing(Reading::scope);

        static Reading of(Fact fact) {
            return new Reading(fact.indicator(), fact.value(), fact.scope());
        }
    }

    /**
     * @param quote the labelled words
     * @param near what was read with this value under this indicator or out of these words
     */
    public record Missed(String document, Reading label, String quote, Cause cause, List<Reading> near) {
    }

    /**
     * @param quote the words it was read from
     * @param label the missed label that it most likely stands for; null where there is none
     */
    public record FalseFigure(String document, Reading figure, String quote, @Nullable String rule,
            @Nullable Double confidence, Cause cause, @Nullable Reading label) {
    }
}
