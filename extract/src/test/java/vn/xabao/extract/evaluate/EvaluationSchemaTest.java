package vn.xabao.extract.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Json;
import vn.xabao.ingest.document.Message;

class EvaluationSchemaTest {

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(getClass().getResourceAsStream("/vn/xabao/extract/schema/evaluation-1.schema.json"));

    private List<?> errors(JsonNode json) {
        return schema.validate(json.toString(), InputFormat.JSON);
    }

    private static ObjectNode full() throws IOException {
        Gold gold = Objects.requireNonNull(Gold.read("""
                {"place": {"code": "01234"}, "period": {"year": 2024, "span": "q1"},
                 "figures": [{"indicator": "pig_head", "value": 62000, "scope": "current", "quote": "62 nghìn con"},
                  {"indicator": "pig_head", "value": 1, "scope": "previous", "quote": "1 con"},
                  {"indicator": "rice_area_ha", "value": 9, "scope": "current", "quote": "9 ha"}],
                 "open_figures": [{"value": 7, "quote": "7 máy"}],
                 "findings": [{"kind": "sum", "quotes": ["a", "b"], "explain": "a and b"}]}"""));
        Report report = Made.report(List.of(Made.figure("pig_head", "62000", "62 nghìn con", 1),
                Made.figure("pig_head", "1", "1 con", Figure.Scope.CURRENT, 0.5),
                Made.figure("maize_area_ha", "9", "9 ha", 0.9)), List.of(Made.finding("c")), "1", Period.UNKNOWN);
        return Json.mapper().valueToTree(Evaluator.evaluate(List.of(Specimen.of("a", gold, report, "62 nghìn con"),
                Specimen.unread("b", gold, new Message("hỏng", "damaged")))));
    }

    @Test
    void an_evaluation_of_much_and_one_of_nothing_are_valid() throws IOException {
        assertThat(errors(full())).isEmpty();
        assertThat(errors(Json.mapper().valueToTree(Evaluator.evaluate(List.of())))).isEmpty();
    }

    @Test
    void an_unknown_key_and_a_missing_key_are_errors() throws IOException {
        ObjectNode evaluation = full();
        for (JsonNode part : List.of(evaluation, evaluation.get("all"), evaluation.get("missed").get(0),
                evaluation.get("false_figures").get(0), evaluation.get("by_document").get(0),
                evaluation.get("reliability"), evaluation.get("findings"), evaluation.get("scopes").get(0))) {
            ObjectNode object = (ObjectNode) part;
            object.put("surprise", 1);
            assertThat(errors(evaluation)).as("surprise in " + part).isNotEmpty();
            object.remove("surprise");
            String key = object.fieldNames().next();
            JsonNode value = object.remove(key);
            assertThat(errors(evaluation)).as("without " + key).isNotEmpty();
            object.set(key, value);
        }
        assertThat(errors(evaluation)).isEmpty();
    }

    @Test
    void every_cause_is_allowed() throws IOException {
        ObjectNode evaluation = full();
        for (Cause cause : Cause.values()) {
            ((ObjectNode) evaluation.get("missed").get(0)).set("cause", Json.mapper().valueToTree(cause));
            assertThat(errors(evaluation)).as(cause.name()).isEmpty();
        }
    }
}
