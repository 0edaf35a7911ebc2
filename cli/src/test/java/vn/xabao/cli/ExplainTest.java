package vn.xabao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

    private static final String REPORT = """
            ỦY BAN NHÂN DÂN
            XÃ SƠN LONG
            Số: 12/BC-UBND

            BÁO CÁO
            Kết quả công tác <script>alert("x")</script> & 'dân vận' năm 2024

            I. Tình hình
            Toàn xã có 14 thôn, 1.250 hộ; hộ nghèo 118 hộ, chiếm 12%. Đạt mã 7788 của bảng.

            II. Đơn thư
            Đã giải quyết 8/10 đơn. Không có đơn tố cáo.
            """;

    @TempDir
    private static Path temp;

    private static Path report;

    @BeforeAll
    static void write() throws IOException {
        report = Files.writeString(temp.resolve("báo <cáo>.txt"), REPORT);
    }

    @Test
    void away_from_a_screen_figures_stand_in_brackets_with_their_rule() {
        Typed run = Typed.run("explain", report.toString(), "--lang", "vi");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsPattern("\\[villages_total=14 current [a-z_.]+@\\d+ 0\\.\\d\\d][^»]*«[^»]*14 thôn")
                .containsPattern("\\[petitions_resolved=8 current [a-z_.]+@\\d+ 0\\.\\d\\d][^»]*«[^»]*8/10 đơn»")
                .containsPattern("\\[petitions_denunciations=0 current [a-z_.]+@\\d+ 0\\.\\d\\d]«Không có đơn tố cáo»")
                .contains("[?]«7788»").contains("<script>alert(\"x\")</script>").contains("Phát hiện: 1")
                .contains("Sổ các con số").doesNotContain("\u001b");
        assertThat(Typed.run("explain", report.toString(), "--lang", "en").out()).contains("Findings: 1");
    }

    @Test
    void the_page_shows_the_text_with_every_figure_and_escapes_all_of_it() throws IOException {
        Path file = temp.resolve("trang.html");
        Typed run = Typed.run("explain", report.toString(), "--html", file.toString(), "--lang", "vi");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("trang.html");
        String html = Files.readString(file);
        Pages.assertThatItStandsAlone(html, "vi");
        Document page = Jsoup.parse(html);
        assertThat(page.title()).contains("báo <cáo>.txt");
        assertThat(page.select("mark.current").eachText()).anySatisfy(t -> assertThat(t).contains("Tổng số hộ")
                .contains("1.250 hộ").contains("kỳ này").contains("households_total").contains("@").contains("0,9"));
        assertThat(page.select("mark.unexplained")).singleElement()
                .satisfies(m -> assertThat(m.ownText()).isEqualTo("7788"));
        assertThat(page.select("span.other")).anySatisfy(o -> {
            assertThat(o.text()).isEqualTo("12/BC-UBND");
            assertThat(o.attr("title")).isEqualTo("số hiệu văn bản");
        });
        assertThat(page.select(".findings li.error p").text()).contains("12 %").contains("118/1.250");
        page.select(".card, sup").remove();
        assertThat(page.select("article").text()).contains("<script>alert(\"x\")</script> & 'dân vận' năm 2024")
                .contains("Đã giải quyết 8/10 đơn. Không có đơn tố cáo.");
        assertThat(page.select(".figures tbody tr")).hasSameSizeAs(page.select("a.anchor"));
    }

    @Test
    void the_page_speaks_english_too() throws IOException {
        Path file = temp.resolve("page.html");
        Typed.run("explain", report.toString(), "--html", file.toString(), "--lang", "en");
        Pages.assertThatItStandsAlone(Files.readString(file), "en");
        Document page = Jsoup.parse(Files.readString(file));
        assertThat(page.select("aside h2").eachText()).contains("Legend", "Findings: 1");
        assertThat(page.select("mark.current .label").eachText()).contains("Households");
    }

    @Test
    void for_programs_it_is_one_object_that_its_schema_accepts() throws IOException {
        Typed run = Typed.run("explain", report.toString(), "--json");
        assertThat(run.out().strip().lines()).hasSize(1);
        Map<String, String> schemas = Map.of("urn:xabao:schema:report:1", schema("report-1"),
                "urn:xabao:schema:explanation:1", schema("explanation-1"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, b -> b.schemas(schemas))
                .getSchema(SchemaLocation.of("urn:xabao:schema:explanation:1")).validate(run.out(), InputFormat.JSON))
                .isEmpty();
        assertThat(run.json().at("/report/text").asText()).contains("Đã giải quyết 8/10 đơn");
        assertThat(run.json().at("/numerals")).hasSize(run.json().at("/report/ledger/numerals").asInt());
    }

    @Test
    void a_file_that_cannot_be_read_exits_1_with_the_reason() throws IOException {
        Path empty = Files.writeString(temp.resolve("rỗng.txt"), "");
        Typed run = Typed.run("explain", empty.toString(), "--lang", "vi");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("rỗng.txt");
    }

    private static String schema(String name) throws IOException {
        try (var in = Objects.requireNonNull(
                ExplainTest.class.getResourceAsStream("/vn/xabao/extract/schema/" + name + ".schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
