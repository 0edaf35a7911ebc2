package vn.xabao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Json;
import vn.xabao.search.result.ExportFormat;
import vn.xabao.search.result.Filters;
import vn.xabao.search.result.Hit;
import vn.xabao.search.result.SearchResult;

class ExporterTest {

    @TempDir
    private Path folder;

    private final SampleReport first = SampleReport.at("b.txt").paragraph("Xã có 14 thôn.").period(2024, "year")
            .commune("xã", "Đông Sơn", "Yên Thế", "Bắc Giang", "07273").figure("villages_total", "14");
    private final SampleReport second = SampleReport.at("a.txt").paragraph("Xã có 9 thôn.").period(2023, "year");

    private String export(ExportFormat format, Filters filters, SampleReport... reports) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SampleArchive archive = SampleArchive.in(folder, reports)) {
            new Exporter(archive.searcher()).write(filters, format, out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ExporterTest.class.getResourceAsStream("/vn/xabao/search/schema/" + name));
    }

    private static List<Map<String, String>> rows(String csv) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper().readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader()).readValues(csv)) {
            return rows.readAll();
        }
    }

    private static Figure text(String label, String valueText, String quote) {
        return new Figure(null, label, new BigDecimal("-0.50"), "%", valueText, null, 0, 1, false, Figure.State.STATED,
                Figure.Scope.CHANGE, null, null, null, null, quote, 1, 0, 1, List.of(), null, List.of(), null, 0.5);
    }

    @Test
    void json_is_one_object_that_its_schema_accepts() throws Exception {
        String json = export(ExportFormat.JSON, Filters.NONE, first, second);
        assertThat(schema("export-1.schema.json").validate(json, InputFormat.JSON)).isEmpty();
        JsonNode export = Json.mapper().readTree(json);
        assertThat(export.get("schema").textValue()).isEqualTo("xabao/export/1");
        assertThat(Json.mapper().treeToValue(export.get("reports").get(0), Report.class)).isEqualTo(second.report());
        assertThat(Json.mapper().treeToValue(export.get("reports").get(1), Report.class)).isEqualTo(first.report());
    }

    @Test
    void json_of_nothing_is_valid_too() throws Exception {
        Filters none = new Filters(null, null, null, 1990, null, null, List.of());
        assertThat(export(ExportFormat.JSON, none, first))
                .isEqualTo("{\"schema\":\"xabao/export/1\",\"reports\":[]}\n");
        assertThat(export(ExportFormat.JSONL, none, first)).isEmpty();
        assertThat(export(ExportFormat.CSV, none, first)).startsWith("\"report\",\"path\",").endsWith("\"rule\"\r\n")
                .containsOnlyOnce("\n");
    }

    @Test
    void a_broken_record_is_not_accepted_by_the_schema_of_the_export() throws Exception {
        String json = export(ExportFormat.JSON, Filters.NONE, first);
        assertThat(schema("export-1.schema.json").validate(json.replace("\"state\":\"stated\"", "\"state\":\"said\""),
                InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void the_record_schema_in_the_export_schema_is_that_of_the_extract_stage() throws Exception {
        JsonNode record = Json.mapper()
                .readTree(getClass().getResourceAsStream("/vn/xabao/extract/schema/report-1.schema.json"));
        JsonNode export = Json.mapper()
                .readTree(getClass().getResourceAsStream("/vn/xabao/search/schema/export-1.schema.json"));
        assertThat(export.at("/$defs/report")).isEqualTo(record);
    }

    @Test
    void json_lines_hold_one_record_each() throws Exception {
        String[] lines = export(ExportFormat.JSONL, Filters.NONE, first, second).split("\n");
        assertThat(lines).containsExactly(Json.line(second.report()), Json.line(first.report()));
    }

    @Test
    void only_reports_that_pass_are_exported() throws Exception {
        Filters year = new Filters(null, null, null, 2024, null, null, List.of());
        assertThat(export(ExportFormat.JSONL, year, first, second)).isEqualTo(Json.line(first.report()) + "\n");
    }

    @Test
    void csv_has_one_figure_a_line_with_its_report_and_place() throws Exception {
        String csv = export(ExportFormat.CSV, Filters.NONE, first, second);
        assertThat(rows(csv)).hasSize(1).first().satisfies(row -> assertThat(row).containsEntry("path", "b.txt")
                .containsEntry("commune", "Đông Sơn").containsEntry("year", "2024")
                .containsEntry("indicator", "villages_total").containsEntry("value", "14")
                .containsEntry("state", "stated").containsEntry("scope", "current"));
        assertThat(csv).contains("\r\n").contains(",\"07273\",\"2024\",").contains(",2024,\"year\",")
                .contains(",14,\"petitions\",").doesNotContain("null");
    }

    @Test
    void commas_quotes_and_line_breaks_survive_csv() throws Exception {
        String quote = "Tổng \"số\", gồm\n2 dòng; hết";
        String csv = export(ExportFormat.CSV, Filters.NONE, first.figure(text("nhãn", "1,5", quote)));
        assertThat(rows(csv).get(1)).containsEntry("quote", quote).containsEntry("value_text", "1,5");
        assertThat(csv).contains("\"Tổng \"\"số\"\", gồm\n2 dòng; hết\"");
    }

    @Test
    void text_that_a_spreadsheet_would_run_is_marked_as_text_and_numbers_are_left_alone() throws Exception {
        SampleReport report = SampleReport.at("=cmd.txt").paragraph("x").figure(text("+SUM(A1)", "-0,5", "- Có 2 đơn"))
                .figure(text("@x", "+3", "=HYPERLINK(\"x\")"));
        List<Map<String, String>> rows = rows(export(ExportFormat.CSV, Filters.NONE, report));
        assertThat(rows.get(0)).containsEntry("path", "'=cmd.txt").containsEntry("label", "'+SUM(A1)")
                .containsEntry("value_text", "-0,5").containsEntry("quote", "'- Có 2 đơn")
                .containsEntry("value", "-0.50");
        assertThat(rows.get(1)).containsEntry("label", "'@x").containsEntry("value_text", "+3")
                .containsEntry("quote", "'=HYPERLINK(\"x\")");
    }

    @Test
    void what_the_stream_throws_comes_through() throws Exception {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        try (SampleArchive archive = SampleArchive.in(folder, first)) {
            for (ExportFormat format : ExportFormat.values()) {
                assertThatThrownBy(() -> new Exporter(archive.searcher()).write(Filters.NONE, format, closed))
                        .isInstanceOf(IOException.class).hasMessage("Broken pipe");
            }
        }
    }

    @Test
    void lines_of_a_search_are_accepted_by_their_schema() throws Exception {
        Schema schema = schema("search-1.schema.json");
        try (SampleArchive archive = SampleArchive.in(folder, first, second)) {
            SearchResult result = archive.search("thôn");
            assertThat(result.hits()).hasSize(2);
            for (Hit hit : result.hits()) {
                assertThat(schema.validate(Json.line(hit), InputFormat.JSON)).isEmpty();
            }
        }
        assertThat(schema.validate("{\"total\":2,\"exact\":true}", InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{\"total\":2}", InputFormat.JSON)).isNotEmpty();
        assertThat(schema.validate("{\"rank\":1}", InputFormat.JSON)).isNotEmpty();
    }
}
