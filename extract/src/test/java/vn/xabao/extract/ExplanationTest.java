package vn.xabao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.xabao.extract.report.Explanation;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Numeral;
import vn.xabao.extract.report.Numeral.Use;
import vn.xabao.extract.report.Statement;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Json;

class ExplanationTest {

    private static final Extractor EXTRACTOR = new Extractor();
    private static final String TEXT = "BÁO CÁO\nI. Kết quả\nTheo Quyết định số 12/QĐ-UBND ngày 05/12/2023, toàn xã có "
            + "14 thôn, 1.250 hộ; đạt mức 7 của bảng.";

    private final Document document = TextDocuments.of(TEXT);
    private final Explanation explanation = EXTRACTOR.explain(document, "test");

    @Test
    void every_numeral_is_told_with_what_became_of_it() {
        assertThat(explanation.numerals()).extracting(n -> TEXT.substring(n.start(), n.end()) + " " + n.use())
                .contains("12/QĐ-UBND DOCUMENT_NUMBERS", "05/12/2023 DATES", "14 FIGURES", "1.250 FIGURES");
        assertThat(explanation.numerals()).isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
    }

    @Test
    void the_numerals_are_those_that_the_ledger_counts_and_the_record_is_the_one_of_extract() {
        assertThat(explanation.report()).isEqualTo(EXTRACTOR.extract(document, "test"));
        assertThat(explanation.numerals()).hasSize(explanation.report().ledger().numerals());
        assertThat(explanation.numerals().stream().filter(n -> n.use() == Use.UNEXPLAINED)
                .map(n -> List.of(n.start(), n.end()))).isEqualTo(explanation.report().unexplainedSpans());
    }

    @Test
    void every_statement_belongs_to_a_figure_that_mentions_it() {
        String twice = "Toàn xã có 1.250 hộ, 14 thôn. Tổng số hộ: 1 250 hộ. Đã phát 30 tờ rơi.";
        Explanation said = EXTRACTOR.explain(TextDocuments.of(twice), "test");
        assertThat(said.statements()).hasSizeGreaterThan(said.report().figures().size()).allSatisfy(s -> {
            Figure figure = said.report().figures().get(s.figure());
            assertThat(figure.mentions()).anySatisfy(m -> {
                assertThat(m.start()).isEqualTo(s.start());
                assertThat(m.end()).isEqualTo(s.end());
            });
            assertThat(s.valueStart()).isGreaterThanOrEqualTo(s.start());
        });
        assertThat(said.statements().stream().map(Statement::figure).distinct())
                .hasSameSizeAs(said.report().figures());
    }

    @Test
    void it_is_valid_json_of_its_schema_and_comes_back_equal() throws Exception {
        String json = Json.line(explanation);
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(Json.mapper().readValue(json, Explanation.class)).isEqualTo(explanation);
        JsonNode node = Json.mapper().readTree(json);
        for (Use use : Use.values()) {
            ((ArrayNode) node.get("numerals")).add(Json.mapper().<JsonNode>valueToTree(new Numeral(0, 1, use)));
        }
        assertThat(schema().validate(node.toString(), InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(json.replace("\"figures\"}", "\"figs\"}"), InputFormat.JSON)).isNotEmpty();
    }

    private static Schema schema() throws Exception {
        Map<String, String> schemas = Map.of("urn:xabao:schema:report:1", text("report-1.schema.json"),
                "urn:xabao:schema:explanation:1", text("explanation-1.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, b -> b.schemas(schemas))
                .getSchema(SchemaLocation.of("urn:xabao:schema:explanation:1"));
    }

    private static String text(String name) throws Exception {
        try (var in = Objects.requireNonNull(ExplanationTest.class.getResourceAsStream("schema/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
