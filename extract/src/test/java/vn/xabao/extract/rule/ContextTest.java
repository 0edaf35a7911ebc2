package vn.xabao.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xabao.extract.Extractor;
import vn.xabao.extract.TextDocuments;
import vn.xabao.extract.report.Figure;

/** What the words around a number, beyond its rule, say of it. */
class ContextTest {

    private static final Extractor EXTRACTOR = new Extractor();

    private static List<String> read(String text) {
        return EXTRACTOR.extract(TextDocuments.of(text), "test").figures().stream().filter(f -> f.indicator() != null)
                .map(f -> f.indicator() + " " + f.value().toPlainString() + " " + f.scope()).toList();
    }

    @Test
    void an_item_of_a_list_is_about_what_the_list_is_about() {
        assertThat(read("Phong trào “Dân vận khéo”:\n- Xây dựng mới 03 mô hình.\n- Duy trì 12 mô hình."))
                .containsExactly("dvk_models_new 3 CURRENT", "dvk_models_total 12 CURRENT");
        assertThat(read("Phong trào “Dân vận khéo” lan rộng.\nDuy trì 12 mô hình.")).isEmpty();
    }

    @Test
    void an_item_under_an_item_hangs_on_it() {
        assertThat(read("- Mô hình “Dân vận khéo” của xã\n+ Kinh tế: 9\n+ Văn hóa - xã hội: 8"))
                .containsExactly("dvk_models_economic 9 CURRENT", "dvk_models_socio_cultural 8 CURRENT");
    }

    @Test
    void what_each_of_several_has_is_no_value_of_the_commune() {
        assertThat(read("Mỗi thôn có 01 tổ dân vận, toàn xã có 13 tổ dân vận."))
                .containsExactly("danvan_groups 13 CURRENT");
    }

    @Test
    void a_change_is_one_of_the_last_value_in_its_unit() {
        assertThat(read("Tổng dư nợ 18.560 triệu đồng, tăng 1.230 triệu đồng so với đầu năm.")).containsExactly(
                "policy_credit_outstanding_mvnd 18560 CURRENT", "policy_credit_outstanding_mvnd 1230 CHANGE");
    }

    @Test
    void places_listed_one_after_another_have_the_same_kind_of_value() {
        assertThat(read("Thôn Đông góp 450 triệu đồng, hiến 300 m2 đất; thôn Tây 265 triệu đồng.")).containsExactly(
                "cash_contributed_mvnd 450 OTHER_PLACE", "land_donated_m2 300 OTHER_PLACE",
                "cash_contributed_mvnd 265 OTHER_PLACE");
    }

    @Test
    void a_statement_without_a_number_has_no_unit_to_share() {
        assertThat(read("Năm trước ba xã cũ đều đạt chuẩn “Chính quyền thân thiện”; năm nay tự chấm 91,5 điểm."))
                .containsExactly("friendly_government_met 1 PREVIOUS");
    }

    @Test
    void words_may_state_a_value_without_a_number() {
        Figure met = EXTRACTOR.extract(TextDocuments.of("Xã đạt chuẩn “Chính quyền thân thiện”."), "test").figures()
                .getFirst();
        assertThat(met.value()).isEqualByComparingTo("1");
        assertThat(met.state()).isEqualTo(Figure.State.STATED);
        assertThat(met.valueText()).isEqualTo("đạt chuẩn “Chính quyền thân thiện");
    }

    @Test
    void a_number_kept_from_the_rules_stays_a_quantity_and_says_by_which() {
        Figure gifts = EXTRACTOR.extract(TextDocuments.of("Tặng quà cho 87 hộ nghèo."), "test").figures().getFirst();
        assertThat(gifts.indicator()).isNull();
        assertThat(gifts.rule()).startsWith("poverty.others@");
    }

    @Test
    void millions_of_a_fraction_are_those_of_both_its_numbers() {
        assertThat(read("Vận động Quỹ vì người nghèo được 42/40 triệu đồng."))
                .contains("fund_for_poor_mvnd 42 CURRENT");
    }

    @Test
    void millions_without_a_unit_are_money() {
        assertThat(read("Nhân dân đóng góp 350 triệu, hiến 200 m2 đất.")).contains("cash_contributed_mvnd 350 CURRENT");
    }
}
