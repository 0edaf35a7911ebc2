package vn.xabao.extract.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A record with what became of every single numeral. JSON shape {@code xabao/explanation/1}.
 *
 * @param numerals in the order of the text
 */
@JsonPropertyOrder("schema")
@JsonIgnoreProperties(value = "schema", allowGetters = true)
public record Explanation(Report report, List<Numeral> numerals) {

    public static final String SCHEMA = "xabao/explanation/1";

    public Explanation {
        numerals = List.copyOf(numerals);
    }

    @JsonProperty
    public String schema() {
        return SCHEMA;
    }
}
