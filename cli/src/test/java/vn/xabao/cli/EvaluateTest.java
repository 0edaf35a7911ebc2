package vn.xabao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

    private static final String REPORT = """
            ỦY BAN NHÂN DÂN
            XÃ SƠN LONG

            BÁO CÁO
            Kết quả tiếp công dân năm 2024

            I. Tiếp công dân
            Trong năm, xã đã tiếp 45 lượt công dân. Toàn xã có 1.250 hộ.
            """;
    private static final String LABELS = """
            {"place": {"code": null}, "period": {"year": 2024, "span": "year"},
             "figures": [
              {"indicator": "reception_visits_total", "value": 45, "scope": "current", "quote": "45 lượt công dân"},
              {"indicator": "pig_head", "value": 7, "scope": "current", "quote": "<b>bảy</b> & \\"bảy\\" con"}],
             "open_figures": [], "findings": []}
            """;

    @TempDir
    private static Path temp;

    private static Path set;

    @BeforeAll
    static void write() throws IOException {
        set = temp.resolve("bộ");
        Files.createDirectories(set.resolve("gold"));
        Files.createDirectories(set.resolve("docs"));
        Files.writeString(set.resolve("docs/một.txt"), REPORT);
        Files.writeString(set.resolve("gold/một.json"), LABELS);
        Files.writeString(set.resolve("gold/notes.json"), "{\"about\": \"no labels\"}");
        Path sample = Files.createDirectories(temp.resolve("mẫu/sơn-long"));
        Files.writeString(sample.resolve("source.txt"), REPORT);
        Files.writeString(sample.resolve("gold.json"), LABELS);
        Files.writeString(sample.resolve("document.json"), "{}");
    }

    @Test
    void a_folder_of_labels_and_reports_is_scored() {
        Typed run = Typed.run("evaluate", set.toString(), "--lang", "vi", "--verbose");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("1 báo cáo có nhãn, đọc được 1").contains("Theo nhóm chỉ tiêu")
                .containsPattern("reception_visits_total +100,0% +100,0% +100,0% +1 +0 +0")
                .containsPattern("households_total +0,0% +– +0,0% +0 +1 +0")
                .contains("Kỳ báo cáo đúng: 100,0% (1/1)").contains("Nguyên văn đúng từng chữ: 100,0%")
                .containsPattern("một +pig_head +7 +kỳ này +<b>bảy</b>.* không đọc")
                .containsPattern("một +households_total +1\\.250 +kỳ này +.*nhãn không có");
        assertThat(Typed.run("evaluate", set.toString(), "--lang", "en").out()).contains("By indicator")
                .doesNotContain("pig_head +7");
    }

    @Test
    void for_programs_it_is_one_object_that_its_schema_accepts() throws IOException {
        Typed run = Typed.run("evaluate", set.toString(), "--json");
        assertThat(run.out().strip().lines()).hasSize(1);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(getClass().getResourceAsStream("/vn/xabao/extract/schema/evaluation-1.schema.json"))
                .validate(run.out(), InputFormat.JSON)).isEmpty();
        assertThat(run.json().at("/all/right").asInt()).isEqualTo(1);
        assertThat(run.json().at("/all/f1").asDouble()).isEqualTo(0.5);
    }

    @Test
    void samples_and_folders_of_such_folders_are_found() throws IOException {
        assertThat(Typed.run("evaluate", temp.resolve("mẫu/sơn-long").toString(), "--json").json()
                .at("/by_document/0/document").asText()).isEqualTo("sơn-long");
        assertThat(Typed.run("evaluate", set.resolve("gold").toString(), "--json").json()
                .at("/by_document/0/document").asText()).isEqualTo("một");
        assertThat(Typed.run("evaluate", temp.toString(), "--json").json().get("by_document"))
                .extracting(d -> d.get("document").asText()).contains("bộ/một", "mẫu/sơn-long");
    }

    @Test
    void below_the_wanted_score_it_exits_1() {
        assertThat(Typed.run("evaluate", set.toString(), "--min-f1", "0.5").exit()).isZero();
        assertThat(Typed.run("evaluate", set.toString(), "--min-f1", "0.51").exit()).isEqualTo(1);
    }

    @Test
    void a_report_that_is_missing_or_unreadable_counts_as_missed_and_is_named() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("thiếu/gold")).getParent();
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs/rỗng.txt"), "");
        Files.writeString(folder.resolve("gold/rỗng.json"), LABELS);
        Files.writeString(folder.resolve("gold/mất.json"), LABELS);
        Typed run = Typed.run("evaluate", folder.toString(), "--lang", "vi");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("2 báo cáo có nhãn, đọc được 0");
        assertThat(run.err()).contains("mất: không có tệp báo cáo").contains("rỗng: ");
        Files.writeString(folder.resolve("gold/hỏng.json"), "{\"figures\": [");
        Typed broken = Typed.run("evaluate", folder.toString(), "--lang", "vi");
        assertThat(broken.exit()).isEqualTo(2);
        assertThat(broken.err()).contains("hỏng.json");
        Files.walk(folder).sorted((a, b) -> b.compareTo(a)).forEach(p -> p.toFile().delete());
    }

    @Test
    void a_folder_without_labels_exits_2_and_says_what_is_wanted() throws IOException {
        Path empty = Files.createDirectories(temp.resolve("trống"));
        Typed run = Typed.run("evaluate", empty.toString(), "--lang", "en");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("trống").contains("gold/*.json").contains("xabao evaluate corpus-samples");
        assertThat(Typed.run("evaluate", temp.resolve("không có").toString()).exit()).isEqualTo(2);
    }

    @Test
    void the_page_stands_alone_and_lists_every_error_with_its_words() throws IOException {
        Path file = temp.resolve("điểm.html");
        Typed run = Typed.run("evaluate", set.toString(), "--html", file.toString(), "--lang", "vi");
        assertThat(run.err()).contains("điểm.html");
        Document page = Jsoup.parse(Files.readString(file));
        Pages.assertThatItStandsAlone(Files.readString(file), "vi");
        assertThat(page.select("td").eachText()).contains("<b>bảy</b> & \"bảy\" con");
        assertThat(page.select("table.sortable caption").eachText()).contains("Bỏ sót", "Đọc sai",
                "Theo báo cáo");
        assertThat(page.select(".cards strong").first().text()).isEqualTo("50,0%");
        Typed.run("evaluate", set.toString(), "--html", file.toString(), "--lang", "en");
        Pages.assertThatItStandsAlone(Files.readString(file), "en");
    }
}
