package vn.xabao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Page;
import vn.xabao.search.result.Filters;
import vn.xabao.search.result.Hit;
import vn.xabao.search.result.SearchRequest;
import vn.xabao.search.result.SearchResult;

class PassageTest {

    private static final String LONG = "Ủy ban nhân dân xã tiếp tục chỉ đạo các ngành chuyên môn, các thôn bám sát"
            + " nhiệm vụ được giao, phối hợp chặt chẽ với Mặt trận và các đoàn thể trong công tác tuyên truyền. ";

    @TempDir
    private Path folder;

    private Hit only(SampleReport report, String query) throws Exception {
        try (SampleArchive archive = SampleArchive.in(folder, report)) {
            SearchResult result = archive.search(query);
            assertThat(result.hits()).hasSize(1);
            return result.hits().getFirst();
        }
    }

    private static List<String> marked(Hit hit) {
        return hit.highlights().stream().map(h -> hit.snippet().substring(h.get(0), h.get(1))).toList();
    }

    private static String words(SampleReport report, Hit hit) {
        String[] span = hit.passage().substring(hit.passage().indexOf(':') + 1).split("-");
        return report.document().text().substring(Integer.parseInt(span[0]), Integer.parseInt(span[1]));
    }

    @Test
    void the_words_that_match_are_marked_and_nothing_else() throws Exception {
        SampleReport report = SampleReport.at("a")
                .paragraph("Xã có hồ nước; trong kỳ có 4 khiếu nại, 2 đơn về đất đai.");
        assertThat(marked(only(report, "khiếu nại đất đai"))).containsExactly("khiếu nại", "đất đai");
        assertThat(marked(only(report, "khieu nai dat dai"))).containsExactly("khiếu nại", "đất đai");
        assertThat(marked(only(report, "“nại, 2 đơn”"))).containsExactly("nại, 2 đơn");
    }

    @Test
    void a_syllable_with_other_marks_is_marked_only_where_the_exact_one_is_missing() throws Exception {
        SampleReport report = SampleReport.at("a").paragraph("Hồ chứa, hộ nghèo, hổ.");
        assertThat(marked(only(report, "hộ"))).containsExactly("hộ");
        assertThat(marked(only(SampleReport.at("a").paragraph("Hồ chứa, họ hàng."), "hộ"))).containsExactly("Hồ", "họ");
    }

    @Test
    void the_long_form_of_an_abbreviation_is_marked() throws Exception {
        SampleReport report = SampleReport.at("a").paragraph("Trưởng đoàn: Ủy ban nhân dân xã.");
        assertThat(marked(only(report, "UBND xã"))).containsExactly("Ủy ban nhân dân xã");
    }

    @Test
    void marks_stay_right_in_text_of_other_spellings() throws Exception {
        SampleReport report = SampleReport.at("a").paragraph("Tổ hoà giải: THUỶ LỢI, kỹ thuật “số”.");
        assertThat(marked(only(report, "hòa thủy kĩ"))).containsExactly("hoà", "THUỶ", "kỹ");
        String decomposed = Normalizer.normalize("thủy lợi", Normalizer.Form.NFD);
        assertThat(marked(only(report, decomposed))).containsExactly("THUỶ LỢI");
    }

    @Test
    void a_long_passage_shows_the_part_with_the_match() throws Exception {
        SampleReport report = SampleReport.at("a").paragraph(LONG + "Có đơn khiếu nại đất đai. " + LONG.repeat(3));
        Hit hit = only(report, "khiếu nại đất đai");
        assertThat(hit.snippet()).hasSizeLessThan(330).startsWith("…").endsWith("…").contains("Có đơn khiếu nại");
        assertThat(marked(hit)).containsExactly("khiếu nại đất đai");
        assertThat(words(report, hit)).contains("Có đơn khiếu nại");
    }

    @Test
    void a_hit_tells_file_place_year_section_and_page() throws Exception {
        SampleReport report = SampleReport.at("x/a.txt").commune("xã", "Sơn Long", "Sơn Tây", "Quảng Ngãi", "21341")
                .period(2024, "year").paragraph(LONG).page(Page.Verdict.GOOD_TEXT).section("II", "Kết quả")
                .paragraph("Tiếp 12 lượt công dân.");
        Hit hit = only(report, "lượt công dân");
        assertThat(hit).extracting(Hit::rank, Hit::report, Hit::name, Hit::place, Hit::year, Hit::page, Hit::section)
                .containsExactly(1, report.id(), "a.txt", "xã Sơn Long, huyện Sơn Tây, tỉnh Quảng Ngãi", 2024, 2,
                        "II. Kết quả");
    }

    @Test
    void the_page_is_that_of_the_match_where_a_paragraph_goes_on_overleaf() throws Exception {
        String words = "Xã đã tiếp nhận mười đơn thư, trong đó sáu đơn khiếu nại.";
        SampleReport report = SampleReport.at("a").paragraph(words, words.indexOf("sáu"));
        assertThat(only(report, "mười").page()).isEqualTo(1);
        assertThat(only(report, "khiếu nại").page()).isEqualTo(2);
    }

    @Test
    void a_heading_and_short_items_make_one_passage_but_the_next_section_does_not() throws Exception {
        SampleReport report = SampleReport.at("a").section("1", "Tiếp dân").paragraph("Đã tiếp 12 lượt.")
                .paragraph("Có 3 đơn.").section("2", "Hòa giải").paragraph("Có 4 vụ.");
        assertThat(words(report, only(report, "lượt"))).isEqualTo("1. Tiếp dân\nĐã tiếp 12 lượt.\nCó 3 đơn.");
    }

    @Test
    void the_cells_of_a_row_are_found_together() throws Exception {
        SampleReport report = SampleReport.at("a").row("Thôn", "Hộ nghèo", "Tỷ lệ phần trăm so với tổng số hộ của thôn")
                .row("Thôn Đông", "", "", "12 hộ; trong đó có sáu hộ có người khuyết tật, bốn hộ có người cao tuổi")
                .row("Thôn Hạ", "7", "9,5 %; giảm ba hộ so với cùng kỳ năm trước, vượt kế hoạch huyện giao cho xã");
        Hit hit = only(report, "“thôn hạ”");
        assertThat(words(report, hit)).startsWith("Thôn Hạ\t7\t9,5 %");
        assertThat(hit.snippet()).startsWith("Thôn Hạ 7 9,5 %");
    }

    @Test
    void a_very_long_paragraph_is_cut_at_sentences_and_loses_nothing() throws Exception {
        SampleReport report = SampleReport.at("a").paragraph(LONG.repeat(20)).paragraph("x".repeat(2500));
        try (SampleArchive archive = SampleArchive.in(folder, report)) {
            List<Hit> hits = archive.search("Ủy ban").hits();
            assertThat(hits).hasSizeBetween(4, 8).allMatch(h -> words(report, h).startsWith("Ủy ban")
                    && words(report, h).length() <= 1000);
            assertThat(hits.stream().mapToInt(h -> words(report, h).length()).sum()).isEqualTo(LONG.length() * 20);
        }
    }

    @Test
    void running_heads_and_unreadable_pages_are_not_searched() throws Exception {
        SampleReport report = SampleReport.at("a").paragraph("Trang đọc được.").page(Page.Verdict.BAD_TEXT)
                .paragraph("Trang hỏng chữ.").page(Page.Verdict.GOOD_TEXT)
                .block(Block.Role.RUNNING_HEAD, "Đầu trang lặp lại");
        try (SampleArchive archive = SampleArchive.in(folder, report)) {
            assertThat(archive.names("đọc")).hasSize(1);
            assertThat(archive.names("hỏng")).isEmpty();
            assertThat(archive.names("lặp")).isEmpty();
        }
    }

    @Test
    void passages_of_a_report_stand_together_in_the_order_of_its_best_one() throws Exception {
        SampleReport mixed = SampleReport.at("b").paragraph(LONG + "Khiếu nại nhiều năm qua về quản lý đất đai, nhà.")
                .paragraph("Giải quyết khiếu nại đất đai kịp thời. " + LONG);
        SampleReport good = SampleReport.at("a").paragraph(LONG + "Có đơn khiếu nại về đất đai của công dân.");
        try (SampleArchive archive = SampleArchive.in(folder, mixed, good)) {
            SearchResult result = archive.search("khiếu nại đất đai");
            assertThat(result.hits()).extracting(Hit::name).containsExactly("b", "b", "a");
            assertThat(result.hits()).extracting(Hit::rank).containsExactly(1, 2, 3);
            assertThat(words(mixed, result.hits().getFirst())).startsWith("Giải quyết");
            assertThat(result.hits().get(1).score()).isLessThan(result.hits().get(2).score());
        }
    }

    @Test
    void equal_passages_come_in_the_order_of_path_and_offset_and_pages_of_hits_join_without_gap() throws Exception {
        List<SampleReport> reports = new ArrayList<>();
        for (String name : List.of("c", "a", "b")) {
            reports.add(SampleReport.at(name).paragraph("Khiếu nại. " + LONG).paragraph("Khiếu nại. " + LONG));
        }
        try (SampleArchive archive = SampleArchive.in(folder, reports.toArray(SampleReport[]::new))) {
            SearchResult all = archive.search("khiếu nại");
            assertThat(all.hits()).extracting(Hit::name).containsExactly("a", "a", "b", "b", "c", "c");
            List<Hit> joined = new ArrayList<>();
            for (int offset = 0; offset < 7; offset += 1) {
                SearchResult page = archive.searcher()
                        .search(new SearchRequest("khiếu nại", Filters.NONE, 1, offset));
                assertThat(page.total()).isEqualTo(6);
                assertThat(page.exact()).isTrue();
                joined.addAll(page.hits());
            }
            assertThat(joined).isEqualTo(all.hits());
        }
    }

    @Test
    void a_title_outranks_the_same_words_in_the_text() throws Exception {
        SampleReport titled = SampleReport.at("b").head("report", "t", "Báo cáo kết quả tiếp công dân")
                .paragraph("Báo cáo kết quả tiếp công dân");
        SampleReport plain = SampleReport.at("a").paragraph("Xã tiếp công dân, tiếp công dân định kỳ.");
        try (SampleArchive archive = SampleArchive.in(folder, titled, plain)) {
            assertThat(archive.names("tiếp công dân")).containsExactly("b", "a");
        }
    }
}
