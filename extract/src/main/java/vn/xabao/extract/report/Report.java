package vn.xabao.extract.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Page;
import vn.xabao.ingest.document.Problem;

/**
 * The record of one report: who states what for which period, each figure tied to its words.
 *
 * @param id SHA-256 of the file's bytes, hexadecimal
 * @param textSha256 SHA-256 of the document's text in UTF-8: offsets hold for this text only
 * @param unexplainedSpans {@code [start, end]} of each numeral the ledger could not explain
 * @param text the document's text; null unless asked for
 */
@JsonPropertyOrder({"schema", "id", "made_by", "text_sha256", "source", "pages", "place", "document", "period",
        "sections", "figures", "findings", "tables", "ledger", "unexplained_spans", "problems", "text"})
@JsonIgnoreProperties(value = "schema", allowGetters = true)
public record Report(String id, MadeBy madeBy, String textSha256, ReportSource source, List<Page> pages, Place place,
        DocumentHead document, Period period, List<Section> sections, List<Figure> figures, List<Finding> findings,
        List<ReportTable> tables, Ledger ledger, List<List<Integer>> unexplainedSpans, List<Problem> problems,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text) {

    public static final String SCHEMA = "xabao/report/1";

    public Report {
        pages = List.copyOf(pages);
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
        tables = List.copyOf(tables);
        unexplainedSpans = List.copyOf(unexplainedSpans);
        problems = List.copyOf(problems);
    }

    @JsonProperty
    public String schema() {
        return SCHEMA;
    }

    public Report withText(@Nullable String newText) {
        return new Report(id, madeBy, textSha256, source, pages, place, document, period, sections, figures, findings,
                tables, ledger, unexplainedSpans, problems, newText);
    }

    public Report withSource(ReportSource newSource) {
        return new Report(id, madeBy, textSha256, newSource, pages, place, document, period, sections, figures,
                findings, tables, ledger, unexplainedSpans, problems, text);
    }
}
