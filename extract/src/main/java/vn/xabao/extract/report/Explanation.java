package vn.xabao.extract.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A record with every place that states a figure and what became of every single numeral. JSON shape
 * {@code xabao/explanation/1}.
 *
 * @param statements in the order they were read
 * @param numerals in the order of the text
 */
@JsonPropertyOrder("schema")
@JsonIgnoreProperties(value = "schema", allowGetters = true)
public record Explanation(Report report, List<Statement> statements, List<Numeral> numerals) {

    public static final String SCHEMA = "xabao/explanation/1";

    public Explanation {
        statements = List.copyOf(statements);
        numerals = List.copyOf(numerals);
    }

    @JsonProperty
    public String schema() {
        return SCHEMA;
    }

    public Explanation withText(String text) {
        return new Explanation(report.withText(text), statements, numerals);
    }
}
