package vn.xabao.extract.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xabao.ingest.document.Box;
import vn.xabao.ingest.document.Json;
import vn.xabao.ingest.document.Message;
import vn.xabao.ingest.document.Page;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.TextOrigin;

class ReportSchemaTest {

    private static final String SHA = "0123456789abcdef".repeat(4);
    private static final Box BOX = new Box(1, 1.5, 2, 3, 4);
    private static final Ledger LEDGER = new Ledger(9, 1, 1, 1, 1, 1, 1, 1, 1, 1);

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(getClass().getResourceAsStream("/vn/xabao/extract/schema/report-1.schema.json"));

    private static Report full() {
        Figure.Mention mention = new Figure.Mention("14 thôn", 1, 0, 7, List.of(BOX), "p 1");
        Figure figure = new Figure("villages_total", "Số thôn", new BigDecimal("14"), "count", "14", "thôn", 0, 2, true,
                Figure.State.STATED, Figure.Scope.OTHER_PLACE, new Figure.FigurePlace("Hạ", "12"), "2023", "một",
                "I. Chung", "14 thôn", 1, 0, 7, List.of(BOX), "p 1", List.of(mention), "villages@1", 0.95);
        Finding finding = new Finding(Finding.Kind.FOREIGN_UNIT, Finding.Severity.NOTE, new Message("a", "b"),
                List.of(0), List.of("14 thôn"), new BigDecimal("14"), new BigDecimal("13.5"));
        return new Report(SHA, new MadeBy("0.1.0", "p", "r"), SHA,
                new ReportSource("a/b.pdf", "b.pdf", "application/pdf", 9, 1, TextOrigin.MIXED, "in.zip",
                        List.of("c.pdf")),
                List.of(new Page(1, 595.3, 842.0, 90, Page.Verdict.GOOD_TEXT, TextOrigin.OCR, 0.98)),
                new Place(Place.Level.COMMUNE, "Đông Sơn", "xã", "Yên Thế", "Bắc Giang", "07273", "2024",
                        List.of(new Place.CurrentUnit("07294", "Bố Hạ", "xã", "Bắc Ninh", Place.Relation.WHOLE)),
                        Place.Basis.NEIGHBOURS, 0.9),
                new DocumentHead("report", "petitions", "Báo cáo", "1/BC-UBND", "UBND xã", "2024-06", "Nguyễn A",
                        "Chủ tịch", List.of("UBND huyện")),
                new Period(2024, "month_12", "2024-01-01", "2024-06-30", "2024-06-15", Period.Basis.RULE),
                List.of(new Section("I", "Chung", 1, 0, 7, Section.Role.SITUATION)), List.of(figure), List.of(finding),
                List.of(new ReportTable(1, "I", "Bảng", List.of(List.of("Thôn")), List.of(List.of("Hạ")), BOX)), LEDGER,
                List.of(List.of(3, 4)), List.of(Problem.ofPage(1, Problem.Kind.OCR_MODEL_MISSING, "a", "b")),
                "14 thôn");
    }

    private static Report minimal() {
        Figure figure = new Figure(null, "hộ", null, null, "1?", null, 0, 2, false, Figure.State.UNREADABLE,
                Figure.Scope.CURRENT, null, null, null, null, "1?", 1, 0, 2, List.of(), null, List.of(), null, 0);
        return new Report(SHA, new MadeBy("", "", ""), SHA,
                new ReportSource("a", "a", null, 0, 0, TextOrigin.EMBEDDED, null, List.of()),
                List.of(new Page(1, null, null, 0, Page.Verdict.NO_TEXT, TextOrigin.EMBEDDED, null)), Place.UNKNOWN,
                new DocumentHead(null, null, null, null, null, null, null, null, List.of()), Period.UNKNOWN,
                List.of(new Section(null, "", 1, 0, 0, null)), List.of(figure),
                List.of(new Finding(Finding.Kind.SUM, Finding.Severity.ERROR, new Message("", ""), List.of(), List.of(),
                        null, null)),
                List.of(new ReportTable(1, null, null, List.of(), List.of(), null)), LEDGER, List.of(),
                List.of(Problem.ofFile(Problem.Kind.EMPTY, "", "")), null);
    }

    private List<?> errors(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    @Test
    void a_full_and_an_almost_empty_record_are_valid() {
        assertThat(errors(Json.line(full()))).isEmpty();
        assertThat(errors(Json.line(minimal()))).isEmpty();
    }

    @Test
    void every_constant_of_the_records_is_allowed() throws Exception {
        ObjectNode record = Json.mapper().valueToTree(full());
        ObjectNode finding = (ObjectNode) record.withArray("findings").get(0);
        for (Finding.Kind kind : Finding.Kind.values()) {
            finding.set("kind", Json.mapper().valueToTree(kind));
            assertThat(errors(record.toString())).as(kind.name()).isEmpty();
        }
        ObjectNode problem = (ObjectNode) record.withArray("problems").get(0);
        for (Problem.Kind kind : Problem.Kind.values()) {
            problem.set("kind", Json.mapper().valueToTree(kind));
            assertThat(errors(record.toString())).as(kind.name()).isEmpty();
        }
    }

    @Test
    void an_unknown_key_and_a_missing_key_are_errors_everywhere() throws Exception {
        ObjectNode record = (ObjectNode) Json.mapper().readTree(Json.line(full().withText(null)));
        for (ObjectNode part : objects(record)) {
            part.put("surprise", 1);
            assertThat(errors(record.toString())).as("surprise in " + part).isNotEmpty();
            part.remove("surprise");
            for (String key : names(part)) {
                JsonNode value = part.remove(key);
                assertThat(errors(record.toString())).as("without " + key).isNotEmpty();
                part.set(key, value);
            }
        }
        assertThat(errors(record.toString())).isEmpty();
    }

    private static List<String> names(ObjectNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> all = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            all.add(object);
        }
        node.forEach(child -> all.addAll(objects(child)));
        return all;
    }
}
