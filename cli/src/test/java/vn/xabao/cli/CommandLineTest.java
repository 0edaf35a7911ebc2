package vn.xabao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xabao.cli.output.PipeStream;
import vn.xabao.ingest.document.Json;

/** The commands in this process, on an archive of two small reports. */
class CommandLineTest {

    private static final String RECEPTION = """
            ỦY BAN NHÂN DÂN
            XÃ SƠN LONG

            BÁO CÁO
            Kết quả tiếp công dân và xử lý đơn năm 2024

            I. Tiếp công dân
            Trong năm, xã đã tiếp 45 lượt công dân với 52 người đến khiếu nại, kiến nghị, phản ánh.

            II. Xử lý đơn
            Tiếp nhận 12 đơn, trong đó khiếu nại về đất đai 05 đơn, kiến nghị, phản ánh 07 đơn; không có đơn tố cáo.
            Các đơn khiếu nại đất đai đều được hòa giải tại thôn trước khi chuyển lên xã.
            """;

    private static final String POVERTY = """
            ỦY BAN NHÂN DÂN
            XÃ SƠN LONG

            BÁO CÁO
            Kết quả giảm nghèo năm 2023

            I. Kết quả
            Toàn xã có 1.250 hộ, trong đó 118 hộ nghèo, chiếm 9,44%.
            """;

    @TempDir
    private static Path temp;

    private static Path reports;
    private static Path archive;
    private static Run loaded;

    record Run(int exit, String out, String err) {

        List<JsonNode> json() {
            List<JsonNode> nodes = new ArrayList<>();
            for (String line : out.lines().toList()) {
                try {
                    nodes.add(Json.mapper().readTree(line));
                } catch (IOException e) {
                    throw new AssertionError(line, e);
                }
            }
            return nodes;
        }
    }

    @BeforeAll
    static void load() throws IOException {
        reports = Files.createDirectories(temp.resolve("báo cáo"));
        archive = temp.resolve("kho");
        Files.writeString(reports.resolve("tiếp dân.txt"), RECEPTION);
        Files.writeString(reports.resolve("giảm nghèo.txt"), POVERTY);
        Files.writeString(reports.resolve("so-lieu.tsv"), "a\tb\n");
        loaded = vi("load", "--workers", "1", reports.toString());
    }

    @Test
    void load_prints_its_ledger_and_what_to_type_next() {
        assertThat(loaded.err()).isEmpty();
        assertThat(loaded.exit()).isZero();
        assertThat(loaded.out()).contains("Tìm thấy 3 tệp: nạp 2, bỏ qua 1, không đọc được 0")
                .contains("  bỏ qua 1: không phải loại tệp báo cáo")
                .contains("xabao search \"khiếu nại đất đai\" --archive " + archive)
                .containsPattern("xabao show [0-9a-f]{10} ");
    }

    @Test
    void a_second_load_does_nothing_and_says_so() {
        Run again = vi("load", "--workers", "1", reports.toString());
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("nạp 0, bỏ qua 3").contains("đã có trong kho và không đổi")
                .contains("Không có gì mới");
    }

    @Test
    void a_load_of_a_file_that_cannot_be_read_exits_1_and_names_it_with_the_reason() throws IOException {
        Path bad = Files.createDirectories(temp.resolve("hỏng"));
        Files.writeString(bad.resolve("rỗng.txt"), "");
        Run run = run("load", "--workers", "1", bad.toString(), "--lang", "vi", "--archive",
                temp.resolve("kho2").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("rỗng.txt");
        assertThat(run.out()).contains("không đọc được 1: tệp rỗng");

        Run json = run("load", "--workers", "1", bad.toString(), "--json", "--archive",
                temp.resolve("kho2").toString());
        assertThat(json.json()).singleElement()
                .satisfies(n -> assertThat(n.get("failed").get("empty").asInt()).isEqualTo(1));
    }

    @Test
    void a_load_of_nothing_there_exits_2() {
        Run run = vi("load", temp.resolve("không có").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("xabao: ").contains("không có");
    }

    @Test
    void search_groups_passages_by_report_and_marks_the_match() {
        Run run = vi("search", "khiếu", "nại", "đất", "đai");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("tiếp dân.txt").contains("«khiếu nại đất đai»")
                .contains("trang 1 · II. Xử lý đơn")
                .containsPattern("xem cả báo cáo: xabao show [0-9a-f]{10}").doesNotContain("giảm nghèo.txt");
        assertThat(run.err()).contains("báo cáo");
    }

    @Test
    void search_without_marks_finds_the_same_and_says_what_was_meant() {
        Run run = vi("search", "khieu nai dat dai");
        assertThat(run.out()).contains("«khiếu nại đất đai»");
        assertThat(run.err()).contains("Ý bạn là: khiếu nại đất đai");
    }

    @Test
    void search_for_programs_is_one_object_a_line_and_a_total() {
        List<JsonNode> lines = vi("search", "khiếu nại đất đai", "--json").json();
        JsonNode first = lines.getFirst();
        assertThat(first.get("rank").asInt()).isEqualTo(1);
        assertThat(first.fieldNames()).toIterable().containsExactly("rank", "score", "report", "name", "place", "year",
                "page", "section", "passage", "snippet", "highlights");
        assertThat(first.get("passage").asText()).matches(first.get("report").asText() + ":\\d+-\\d+");
        assertThat(lines.getLast().fieldNames()).toIterable().containsExactly("total", "exact");
        assertThat(lines.getLast().get("total").asInt()).isEqualTo(lines.size() - 1);
    }

    @Test
    void search_that_finds_nothing_exits_1_and_tells_what_to_try() {
        Run run = vi("search", "xyzzy");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("xabao status");
        assertThat(vi("search", "hộ nghèo", "--year", "1999").exit()).isEqualTo(1);
    }

    @Test
    void search_takes_conditions_on_figures() {
        assertThat(vi("search", "--where", "petitions_received_in_period>=12").out()).contains("tiếp dân.txt")
                .doesNotContain("giảm nghèo.txt");
        Run wrong = vi("search", "x", "--where", "petitions~12");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("petitions~12").contains(">=");
        Run unknown = vi("search", "x", "--where", "petitions_received>=12");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("petitions_received_in_period");
    }

    @Test
    void search_pages_through_what_it_found() {
        Run first = vi("search", "xã", "--limit", "1");
        assertThat(first.err()).contains("--offset 1");
        Run second = vi("search", "xã", "--limit", "1", "--offset", "1");
        assertThat(second.out()).contains("2. trang 1");
    }

    @Test
    void show_prints_head_figures_with_their_words_and_findings() {
        Run run = vi("show", "tiếp dân.txt");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Sơn Long").contains("Kỳ:").contains("năm 2024").contains("12 đơn")
                .contains("[petitions_received_in_period]").containsPattern("“[^”]*12 đơn[^”]*” \\(")
                .contains("0 đơn [nói rõ là không có").contains("Phát hiện: ");
        assertThat(run("show", "tiếp dân.txt", "--lang", "en", "--archive", archive.toString()).out())
                .contains("Findings: ").contains("12 petitions").contains("year 2024");
    }

    @Test
    void show_tells_what_became_of_every_numeral() {
        Run run = vi("show", "giảm nghèo.txt", "--ledger");
        assertThat(run.out()).contains("Sổ các con số: ").containsPattern("\\d+  số liệu")
                .containsPattern("\\d+  chưa giải thích được");
    }

    @Test
    void show_for_programs_is_the_record() {
        JsonNode record = vi("show", "giảm nghèo.txt", "--json").json().getFirst();
        assertThat(record.get("schema").asText()).isEqualTo("xabao/report/1");
        assertThat(vi("show", record.get("id").asText().substring(0, 10)).out()).contains("giảm nghèo.txt");
    }

    @Test
    void show_of_an_unknown_report_tells_how_to_find_it() {
        Run run = vi("show", "gì đó");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("không có báo cáo “gì đó”").contains("xabao search");
    }

    @Test
    void export_writes_every_format_to_standard_output_or_a_file() throws IOException {
        assertThat(vi("export").json()).hasSize(2).allMatch(n -> n.get("schema").asText().equals("xabao/report/1"));
        assertThat(vi("export", "--format", "json").out()).startsWith("{\"schema\":\"xabao/export/1\"");
        assertThat(vi("export", "--format", "csv", "--year", "2023").out()).contains("poor_households")
                .doesNotContain("petitions_received_in_period");
        Path file = temp.resolve("số liệu.csv");
        Files.writeString(file, "cũ");
        Run run = vi("export", "-o", file.toString());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("2 báo cáo").contains(file.toString());
        assertThat(file).content().contains("poor_households").doesNotContain("cũ");
    }

    @Test
    void export_into_a_folder_that_is_not_there_exits_2_and_names_it() {
        Run run = vi("export", "-o", temp.resolve("không/x.csv").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("không");
    }

    @Test
    void extract_prints_a_record_a_line_and_failures_apart() throws IOException {
        Path empty = temp.resolve("trống.txt");
        Files.writeString(empty, "");
        Run run = run("extract", reports.resolve("giảm nghèo.txt").toString(), empty.toString(), "--json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json()).singleElement().satisfies(n -> {
            assertThat(n.get("schema").asText()).isEqualTo("xabao/report/1");
            assertThat(n.has("text")).isFalse();
        });
        JsonNode failure = Json.mapper().readTree(run.err());
        assertThat(failure.get("schema").asText()).isEqualTo("xabao/failure/1");
        assertThat(failure.get("source").get("name").asText()).isEqualTo("trống.txt");
        assertThat(failure.get("problem").get("kind").asText()).isEqualTo("empty");

        Run withText = run("extract", "--with-text", reports.resolve("giảm nghèo.txt").toString());
        assertThat(withText.exit()).isZero();
        assertThat(withText.json().getFirst().get("text").asText()).contains("118 hộ nghèo");
    }

    @Test
    void status_tells_what_is_there() {
        assertThat(vi("status").out()).contains("2 báo cáo").contains("2024 (1)").contains("Lần nạp gần nhất");
        JsonNode status = vi("status", "--json").json().getFirst();
        assertThat(status.get("state").get("reports").asInt()).isEqualTo(2);
        assertThat(status.get("counts").get("years").get("2023").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_removed_is_gone_until_it_is_loaded_again() throws IOException {
        String other = temp.resolve("kho3").toString();
        run("load", "--workers", "1", reports.resolve("giảm nghèo.txt").toString(), "--archive", other);
        assertThat(run("remove", "giảm nghèo.txt", "--lang", "vi", "--archive", other).err())
                .contains("đã bỏ 1 báo cáo");
        assertThat(run("search", "hộ nghèo", "--archive", other).exit()).isEqualTo(1);
        assertThat(run("remove", "giảm nghèo.txt", "--archive", other).exit()).isEqualTo(1);
        assertThat(
                run("load", "--workers", "1", reports.resolve("giảm nghèo.txt").toString(), "--archive", other).exit())
                .isZero();
        assertThat(run("search", "hộ nghèo", "--archive", other).exit()).isZero();
    }

    @Test
    void commands_that_read_say_where_there_is_no_archive_and_what_to_type() {
        for (String command : List.of("search x", "show x", "export", "status")) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.addAll(List.of("--archive", temp.resolve("chưa có").toString(), "--lang", "vi"));
            Run run = run(words.toArray(String[]::new));
            assertThat(run.exit()).as(command).isEqualTo(2);
            assertThat(run.out()).as(command).isEmpty();
            assertThat(run.err()).as(command).contains("chưa có").contains("xabao load");
        }
    }

    @Test
    void the_program_alone_prints_its_help() {
        Run run = run("--lang", "vi");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Lệnh:").contains("load", "extract", "search", "show", "export", "explain",
                "evaluate", "status", "doctor", "remove", "completion", "help");
        assertThat(run("--lang", "en").out()).contains("Commands:");
        assertThat(run("help", "search").out()).isEqualTo(run("search", "--help").out()).contains("--where");
    }

    @Test
    void what_is_typed_wrongly_exits_2_with_what_may_have_been_meant() {
        Run command = run("serach", "x", "--lang", "vi");
        assertThat(command.exit()).isEqualTo(2);
        assertThat(command.err()).contains("không có lệnh “serach”").contains("Ý bạn là: search")
                .contains("xabao --help");
        Run option = run("search", "x", "--limt", "3");
        assertThat(option.exit()).isEqualTo(2);
        assertThat(option.err()).contains("--limt").contains("--limit").contains("xabao search --help");
        assertThat(run("load", "--workers", "1", "--lang", "vi").err()).contains("còn thiếu: PATH");
        assertThat(run("search", "x", "--year", "nay", "--lang", "vi").err()).contains("nay");
        assertThat(run("status", "thừa", "--lang", "vi").err()).contains("thừa “thừa”");
    }

    @Test
    void doctor_finds_this_machine_fit() {
        Run run = vi("doctor");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Java 2").contains("UTF-8").contains("MB").contains("ảnh quét");
        assertThat(vi("doctor", "--json").json()).extracting(n -> n.get("check").asText()).contains("java", "memory",
                "charset", "cache", "archive", "space", "ocr");
    }

    @Test
    void completion_knows_commands_and_options() {
        assertThat(run("completion").out()).contains("xabao").contains("--retry-failed").contains("search");
    }

    @Test
    void a_closed_pipe_ends_quietly_with_0() {
        OutputStream closed = new OutputStream() {

            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        for (List<String> command : List.of(List.of("search", "xã"), List.of("export", "--format", "json"),
                List.of("show", "giảm nghèo.txt"), List.of("help"))) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            List<String> words = new ArrayList<>(command);
            words.addAll(command.equals(List.of("help")) ? List.of() : List.of("--archive", archive.toString()));
            int exit = Main.run(words.toArray(String[]::new), PipeStream.over(closed),
                    new PrintStream(err, true, StandardCharsets.UTF_8));
            assertThat(exit).as("%s", command).isZero();
            assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("xabao:");
        }
    }

    private static Run vi(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--lang", "vi", "--archive", archive.toString()));
        return run(all.toArray(String[]::new));
    }

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(arguments, new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
