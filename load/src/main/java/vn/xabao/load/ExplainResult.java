package vn.xabao.load;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import vn.xabao.extract.report.Explanation;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Source;

/** What became of a single file, numeral by numeral, or the reason why nothing did. It travels as JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({@JsonSubTypes.Type(ExplainResult.Explained.class), @JsonSubTypes.Type(ExplainResult.Failed.class)})
public sealed interface ExplainResult {

    /** @param document without the boxes of its words */
    record Explained(Explanation explanation, Document document) implements ExplainResult {
    }

    record Failed(Source source, Problem problem) implements ExplainResult {
    }
}
