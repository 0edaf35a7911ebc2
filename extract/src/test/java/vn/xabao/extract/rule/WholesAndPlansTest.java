package vn.xabao.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.xabao.extract.Extractor;
import vn.xabao.extract.TextDocuments;

/** What stands for the whole, what was planned, what changed: told by the words around and by the rest of the report. */
class WholesAndPlansTest {

    private static final Extractor EXTRACTOR = new Extractor();

    private static List<String> read(String text) {
        return EXTRACTOR.extract(TextDocuments.of(text), "test").figures().stream().filter(f -> f.indicator() != null)
                .map(f -> f.indicator() + "=" + f.value().toPlainString() + "@"
                        + f.scope().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void what_is_of_one_season_is_a_part_even_where_no_year_is_stated() {
        assertThat(read("Vụ Xuân gieo cấy 215 ha lúa, năng suất 65 tạ/ha.")).isEmpty();
        assertThat(read("a) Vụ Xuân\n- Lúa 115 ha.\nb) Vụ Mùa\n- Lúa 110 ha, ngô 20 ha.")).isEmpty();
        assertThat(read("- Vụ Đông Xuân: diện tích lúa 520 ha; ngô 30 ha.")).isEmpty();
        assertThat(read("Diện tích lúa cả năm 1.025 ha (vụ Đông Xuân 520 ha, vụ Hè Thu 505 ha), năng suất 64 tạ/ha."))
                .containsExactly("rice_area_ha=1025@current", "rice_yield_ta_ha=64@current");
    }

    @Test
    void two_seasons_of_one_number_are_the_year() {
        assertThat(read("Diện tích lúa Đông Xuân và Hè Thu 512 ha.")).containsExactly("rice_area_ha=512@current");
    }

    @Test
    void the_season_of_one_crop_is_not_that_of_the_next() {
        assertThat(read("Lúa mùa 120 ha, ngô 45 ha, cây ăn quả 30 ha.")).containsExactly("maize_area_ha=45@current",
                "fruit_area_ha=30@current");
    }

    @Test
    void a_kind_of_animals_stands_for_all_only_where_no_other_is_stated() {
        assertThat(read("Đàn bò 1.250 con.")).containsExactly("cattle_head=1250@current");
        assertThat(read("Đàn trâu 120 con.\nĐàn bò 1.250 con.")).isEmpty();
        assertThat(read("Tổng đàn trâu, bò 1.370 con.\nĐàn bò 1.250 con.")).containsExactly("cattle_head=1370@current");
    }

    @Test
    void lesser_numbers_of_the_same_kind_in_parentheses_are_parts() {
        assertThat(read("Hoa màu: diện tích 65 ha (rau các loại 33 ha)."))
                .containsExactly("vegetable_area_ha=65@current");
    }

    @Test
    void the_plan_is_told_from_what_was_done() {
        List<String> both = List.of("rice_area_ha=430@target", "rice_area_ha=420@current");
        assertThat(read("Diện tích lúa: Kế hoạch 430 ha, thực hiện 420 ha.")).isEqualTo(both);
        assertThat(read("Kế hoạch gieo cấy lúa 430 ha, thực hiện 420 ha.")).isEqualTo(both);
        assertThat(read("Diện tích lúa 420 ha, bằng 97,7% kế hoạch (430 ha)."))
                .containsExactlyInAnyOrderElementsOf(both);
        assertThat(read("Diện tích lúa 420/430 ha, đạt 97,7% kế hoạch.")).containsExactlyInAnyOrderElementsOf(both);
    }

    @Test
    void the_distance_to_the_plan_and_the_share_of_it_are_no_values() {
        assertThat(read("Diện tích lúa 440 ha, vượt kế hoạch 10 ha.")).containsExactly("rice_area_ha=440@current");
        assertThat(read("Tỷ lệ tham gia BHYT đạt 102% kế hoạch.")).isEmpty();
    }

    @Test
    void a_target_stays_one_where_the_year_of_the_report_is_named() {
        assertThat(read("Báo cáo năm 2025\nPhấn đấu đến cuối năm 2025 đàn lợn đạt 5.000 con."))
                .containsExactly("pig_head=5000@target");
    }

    @Test
    void an_income_and_a_sum_of_money_are_compared() {
        assertThat(read(
                "Thu nhập bình quân đầu người đạt 46,5 triệu đồng/người/năm, tăng 4,2 triệu đồng so với năm trước."))
                .containsExactly("income_per_capita_mvnd=46.5@current", "income_per_capita_mvnd=4.2@change");
    }

    @Test
    void what_a_list_is_about_is_said_by_the_line_that_leads_in() {
        assertThat(read("- Cây ngô:\n+ Diện tích: 95,5 ha.\n+ Năng suất: 49 tạ/ha.\n- Cây sắn:\n+ Diện tích: 40 ha."))
                .containsExactly("maize_area_ha=95.5@current", "maize_yield_ta_ha=49@current");
        assertThat(read(
                "- Giá trị sản xuất chăn nuôi:\n+ 38,4 tỷ đồng.\n- Thu ngân sách:\n+ Chín tháng 5.486 triệu đồng."))
                .containsExactly("livestock_value_bvnd=38.4@current", "budget_revenue_mvnd=5486@current");
        assertThat(read("Kết quả tiêm phòng:\n- Trâu, bò: 980 con.\n- Lợn: 2.150 con.")).isEmpty();
    }

    @Test
    void the_line_after_the_number_of_a_part_is_its_title() {
        assertThat(read("Phần thứ nhất\nKết quả thực hiện\nLúa 420 ha.\nPhần thứ hai\nNhiệm vụ năm tới\nLúa 430 ha."))
                .containsExactly("rice_area_ha=420@current", "rice_area_ha=430@target");
    }
}
