package vn.xabao.extract.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Finding;
import vn.xabao.ingest.document.Json;

/**
 * What people labelled in one report.
 *
 * @param openFigures quantities that fit no indicator
 */
public record Gold(@Nullable Unit place, @Nullable Time period, List<Label> figures, List<Open> openFigures,
        List<Contradiction> findings) {

    public Gold {
        figures = orEmpty(figures);
        openFigures = orEmpty(openFigures);
        findings = orEmpty(findings);
    }

    /** @param code of the list in force at the report's date; null where the text does not decide it */
    public record Unit(@Nullable String code) {
    }

    public record Time(@Nullable Integer year, @Nullable String span) {
    }

    /**
     * A stated value of an indicator.
     *
     * @param arguable two readings are defensible: it is scored neither way
     * @param subPeriod of a part of the period: it is scored neither way
     */
    public record Label(@Nullable String indicator, @Nullable BigDecimal value, Figure.@Nullable Scope scope,
            @Nullable String quote, boolean arguable, boolean subPeriod) {

        boolean isOptional() {
            return arguable || subPeriod;
        }
    }

    public record Open(BigDecimal value, @Nullable String quote) {
    }

    /**
     * Printed values that do not agree.
     *
     * @param explain the arithmetic, in English
     */
    public record Contradiction(Finding.@Nullable Kind kind, List<JsonNode> quotes, @Nullable String quote,
            @Nullable String explain) {

        public Contradiction {
            quotes = orEmpty(quotes);
        }

        /** The words of all statements involved; a label gives them as texts, as objects with a quote, or one alone. */
        List<String> words() {
            if (quotes.isEmpty()) {
                return quote == null ? List.of() : List.of(quote);
            }
            return quotes.stream().map(q -> q.isObject() ? q.path("quote").asText() : q.asText()).toList();
        }
    }

    /**
     * @return null where the text is JSON but labels no figures
     * @throws JsonProcessingException where it is no JSON or not of this shape
     */
    public static @Nullable Gold read(String json) throws JsonProcessingException {
        JsonNode node = Json.mapper().readTree(json);
        return node.isObject() && node.has("figures") ? Json.mapper().treeToValue(node, Gold.class) : null;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
