package vn.xabao.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.xabao.extract.report.Figure;

class LabelsTest {

    private static final Indicators INDICATORS = new Indicators();
    private static final LabelReader LABELS = new LabelReader(new Lexicon(), new Heads());

    @TestFactory
    Stream<DynamicTest> every_rule_reads_its_examples() {
        return INDICATORS.rules().stream().map(rule -> DynamicTest.dynamicTest(
                rule.indicator() + " " + rule.all(), () -> {
                    assertThat(rule.reads()).as("a rule without examples").isNotEmpty();
                    assertThat(rule.reads()).allSatisfy(text -> assertThat(read(text)).as(text).isEqualTo(rule));
                }));
    }

    @TestFactory
    Stream<DynamicTest> labels_of_other_things_name_no_indicator() {
        return INDICATORS.leaves().stream()
                .map(text -> DynamicTest.dynamicTest(text, () -> assertThat(read(text)).isNull()));
    }

    private static Indicators.Rule read(String text) {
        Label path = Label.EMPTY;
        for (String level : text.split(" / ")) {
            path = path.over(LABELS.read(level));
        }
        Label label = LabelReader.settled(path);
        Indicators.Table alone = new Indicators.Table(List.of(), Set.of(), null);
        return label.isUnderstood() ? INDICATORS.find(new LinkedHashSet<>(label.concepts()), alone) : null;
    }

    @Test
    void the_words_of_time_are_told_from_the_words_of_the_subject() {
        Label label = LABELS.read("Số hộ nghèo cuối năm 2023");
        assertThat(label.concepts()).contains("poor");
        assertThat(label.rest()).isEmpty();
        assertThat(label.time().year()).isEqualTo(2023);
    }

    @Test
    void stretches_of_time_are_read_in_their_usual_spellings() {
        assertThat(LABELS.read("Quý III/2023").time().span()).isEqualTo("q3");
        assertThat(LABELS.read("TH 9 tháng 2023").time().span()).isEqualTo("9_months");
        assertThat(LABELS.read("6T/2023").time().span()).isEqualTo("first_half");
        assertThat(LABELS.read("6 tháng cuối năm 2023").time().span()).isEqualTo("last_half");
        assertThat(LABELS.read("Tháng 11/2025").time().span()).isEqualTo("month_11");
        assertThat(LABELS.read("Từ 01/7 đến 14/12/2025").time().to()).isEqualTo("2025-12-14");
        assertThat(LABELS.read("Cả năm").time().span()).isEqualTo("year");
    }

    @Test
    void a_time_is_compared_with_the_period_of_the_report() {
        ReportTime half = new ReportTime(2023, "first_half", null, null);
        assertThat(half.resolve(LABELS.read("Cùng kỳ 2022").time(), false).scope()).isEqualTo(Figure.Scope.PREVIOUS);
        assertThat(half.resolve(LABELS.read("Quý I/2023").time(), false).scope()).isNull();
        assertThat(half.resolve(LABELS.read("6 tháng năm 2023").time(), false).scope())
                .isEqualTo(Figure.Scope.CURRENT);
        assertThat(half.resolve(LABELS.read("Kế hoạch năm 2023").time(), false).scope())
                .isEqualTo(Figure.Scope.TARGET);
        assertThat(half.resolve(LABELS.read("So với cùng kỳ (%)").time(), true).scope()).isNull();
        assertThat(half.resolve(LABELS.read("Tăng, giảm so với cùng kỳ").time(), false).scope())
                .isEqualTo(Figure.Scope.CHANGE);
        assertThat(half.resolve(LABELS.read("Giai đoạn 2021-2025").time(), false).scope()).isNull();
    }

    @Test
    void what_came_from_the_period_before_is_no_value_of_that_period() {
        assertThat(LABELS.read("Kỳ trước chuyển sang").concepts()).containsExactly("carried");
        assertThat(LABELS.read("Tồn năm trước chuyển sang").time().isStated()).isFalse();
    }

    @Test
    void the_marks_of_a_list_are_no_words_of_the_label() {
        assertThat(LABELS.read("2.1. Số hồ sơ tiếp nhận").rest()).isEmpty();
        assertThat(LABELS.read("- Trong đó: trước hạn").rest()).isEmpty();
        assertThat(LABELS.read("II. Đơn thư").rest()).isEmpty();
    }
}
