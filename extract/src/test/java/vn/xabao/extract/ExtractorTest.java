package vn.xabao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Finding;
import vn.xabao.extract.report.Ledger;
import vn.xabao.extract.report.Report;
import vn.xabao.extract.report.Section;
import vn.xabao.ingest.document.Json;

class ExtractorTest {

    private static final Extractor EXTRACTOR = new Extractor();

    private static final String HEAD = "ỦY BAN NHÂN DÂN\nXÃ SƠN LONG\nSố: 12/BC-UBND\n"
            + "Sơn Long, ngày 05 tháng 12 năm 2023\nBÁO CÁO\nKết quả công tác dân vận chính quyền năm 2023\n";

    private static Report extract(String body) {
        return EXTRACTOR.extract(TextDocuments.of(HEAD + body), "test");
    }

    private static Optional<Figure> figure(Report report, String indicator) {
        return report.figures().stream().filter(f -> indicator.equals(f.indicator())).findFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Trong kỳ tiếp nhận ba đơn.|petitions_received_in_period|3",
            "Toàn xã có mười hai thôn.|villages_total|12",
            "nhận được hai mươi mốt đơn thư|petitions_to_process_total|21",
            "với tổng dư nợ 1 tỷ 350 triệu đồng|policy_credit_outstanding_mvnd|1350",
            "dân số 16 nghìn người|population_total|16000", "Số hộ toàn xã: 2 118 hộ|households_total|2118"})
    void numbers_in_words_with_scales_and_with_spaces_are_read(String text, String indicator, BigDecimal value) {
        assertThat(figure(extract(text), indicator).orElseThrow().value()).isEqualByComparingTo(value);
    }

    @Test
    void the_word_for_year_is_not_the_number_five() {
        assertThat(extract("Trong năm, hộ nghèo giảm. Cả năm đơn thư ít.").figures()).isEmpty();
    }

    @Test
    void silence_gives_no_figure_and_a_zero_statement_gives_a_zero_of_each_kind() {
        assertThat(extract("Công tác tiếp dân được quan tâm.").figures()).isEmpty();
        Report report = extract("Trong năm, không có đơn thư khiếu nại, tố cáo của công dân.");
        assertThat(report.figures()).extracting(Figure::indicator).containsExactlyInAnyOrder("petitions_complaints",
                "petitions_denunciations", "petitions_to_process_total");
        assertThat(report.figures()).allSatisfy(f -> {
            assertThat(f.state()).isEqualTo(Figure.State.ZERO);
            assertThat(f.value()).isZero();
        });
    }

    @Test
    void an_order_not_to_let_something_happen_is_no_zero() {
        assertThat(figure(extract("Không để hồ sơ quá hạn."), "dossiers_resolved_overdue")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Hộ nghèo còn 87 hộ.|CURRENT", "Năm 2022 có 95 hộ nghèo.|PREVIOUS",
            "Phấn đấu còn 60 hộ nghèo.|TARGET", "Riêng thôn Ra Manh có 12 hộ nghèo.|OTHER_PLACE",
            "V. NHIỆM VỤ NĂM 2024~Còn 60 hộ nghèo.|TARGET", "Cùng kỳ năm trước có 95 hộ nghèo.|PREVIOUS"})
    void the_words_around_tell_whose_and_which_time_a_number_is(String text, Figure.Scope scope) {
        Figure figure = figure(extract(text.replace('~', '\n')), "poor_households").orElseThrow();
        assertThat(figure.scope()).isEqualTo(scope);
    }

    @Test
    void a_change_is_signed_and_the_value_compared_with_is_previous() {
        Report report = extract("So với năm 2022 (3.876 hồ sơ), số hồ sơ tiếp nhận giảm 342 hồ sơ.");
        assertThat(report.figures()).extracting(Figure::scope, f -> f.value().intValue(), Figure::indicator)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Figure.Scope.PREVIOUS, 3876, "dossiers_received_total"),
                        org.assertj.core.groups.Tuple.tuple(Figure.Scope.CHANGE, -342, "dossiers_received_total"));
    }

    @Test
    void a_cumulative_figure_over_another_span_is_not_the_periods() {
        assertThat(
                figure(extract("Tiếp nhận 312 hồ sơ (lũy kế từ đầu nhiệm kỳ 1.540 hồ sơ)."), "dossiers_received_total")
                        .orElseThrow().value())
                .isEqualByComparingTo("312");
    }

    @Test
    void the_same_fact_twice_is_one_figure_with_two_mentions() {
        Report report = extract("Đã giải quyết 8/10 đơn, đạt 80%.\nNhư vậy đã giải quyết 8 đơn.");
        Figure resolved = figure(report, "petitions_resolved").orElseThrow();
        assertThat(resolved.mentions()).hasSize(2);
        assertThat(resolved.mentions().getFirst().quote()).isEqualTo(resolved.quote());
    }

    @Test
    void parts_by_category_that_add_up_are_no_statements_of_the_whole() {
        Report report = extract("Hỗ trợ xóa 37 nhà tạm, trong đó xây mới 29 nhà, sửa chữa 8 nhà.");
        assertThat(report.figures().stream().filter(f -> "houses_supported".equals(f.indicator())))
                .extracting(f -> f.value().intValue()).containsExactly(37);
    }

    @Test
    void every_quote_is_exactly_its_span_and_holds_its_number() {
        String body = "Xã có 14 thôn, 2.363 hộ và 8.093 nhân khẩu; diện tích tự nhiên 2.706,51 ha.";
        Report report = extract(body);
        String text = HEAD + body;
        assertThat(report.figures()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(f -> {
            assertThat(text.substring(f.start(), f.end())).isEqualTo(f.quote());
            assertThat(text.substring(f.valueStart(), f.valueEnd())).isEqualTo(f.valueText());
            assertThat(f.quote()).contains(f.valueText());
        });
    }

    @Test
    void a_quantity_that_fits_no_indicator_keeps_its_words() {
        Figure figure = extract("Phát 45 tờ rơi ở các trạm dừng.").figures().getFirst();
        assertThat(figure.indicator()).isNull();
        assertThat(figure.label()).contains("45 tờ");
        assertThat(figure.rule()).isNull();
    }

    @Test
    void money_that_fits_no_indicator_is_given_in_millions() {
        Figure figure = extract("Thu ngân sách 5,64 tỷ đồng.").figures().getFirst();
        assertThat(figure.value()).isEqualByComparingTo("5640");
        assertThat(figure.unit()).isEqualTo("million_vnd");
        assertThat(figure.valueText() + " " + figure.unitText()).isEqualTo("5,64 tỷ đồng");
    }

    @Test
    void the_ledger_accounts_for_every_numeral() {
        Report report = extract("1. Theo Nghị quyết số 25-NQ/TW ngày 03/6/2013, Điều 32, năm 2023, thôn Phú Nhuận 2 "
                + "có 87 hộ nghèo, mã 7788 và Covid-19.");
        Ledger l = report.ledger();
        assertThat(l.figures() + l.dates() + l.documentNumbers() + l.legalReferences() + l.sectionNumbers()
                + l.pageNumbers() + l.names() + l.other() + l.unexplained()).isEqualTo(l.numerals());
        assertThat(l.unexplained()).isEqualTo(1);
        assertThat(report.unexplainedSpans()).hasSize(1);
    }

    @Test
    void sums_and_rates_that_do_not_fit_are_found_and_nothing_is_repaired() {
        Report report = extract("Giải quyết 1028 hồ sơ, trong đó trước và đúng hạn 1021 hồ sơ, quá hạn 6 hồ sơ.\n"
                + "Tổng số 618 hộ/2.283 khẩu, hộ nghèo 315 hộ, chiếm 49,22%.");
        assertThat(report.findings()).extracting(Finding::kind).containsExactlyInAnyOrder(Finding.Kind.SUM,
                Finding.Kind.RATIO);
        Finding sum = report.findings().stream().filter(f -> f.kind() == Finding.Kind.SUM).findFirst().orElseThrow();
        assertThat(sum.expected()).isEqualByComparingTo("1027");
        assertThat(sum.message().vi()).contains("1.021 + 6 = 1.027");
        assertThat(sum.quotes()).hasSizeGreaterThan(1);
        assertThat(figure(report, "dossiers_resolved_total").orElseThrow().value()).isEqualByComparingTo("1028");
    }

    @Test
    void a_rate_that_another_denominator_explains_is_a_note() {
        Report report = extract(
                "Tổng số đơn phải xử lý 19 đơn. Đơn thuộc thẩm quyền: 12 đơn. Đã giải quyết 10 đơn, đạt 83,3%.");
        assertThat(report.findings()).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Finding.Severity.NOTE);
            assertThat(f.message().en()).contains("12");
        });
    }

    @Test
    void two_values_of_one_fact_conflict() {
        Report report = extract("Tiếp nhận 4.218 hồ sơ.\nBộ phận Một cửa tiếp nhận 4.128 hồ sơ.");
        assertThat(report.findings()).singleElement()
                .satisfies(f -> assertThat(f.kind()).isEqualTo(Finding.Kind.CONFLICT));
    }

    @Test
    void sections_nest_and_tasks_last_to_their_end() {
        Report report = extract("I. ĐẶC ĐIỂM TÌNH HÌNH\nXã có 5 thôn.\nII. KẾT QUẢ\n1. Cải cách hành chính\n"
                + "1.1. Một cửa\nTốt.\n2. Tiếp dân\nTốt.\nIII. NHIỆM VỤ\n1. Kết quả cần đạt\nTốt.");
        List<Section> sections = report.sections();
        assertThat(sections).extracting(Section::number, Section::level, Section::role).containsExactly(
                org.assertj.core.groups.Tuple.tuple("I", 1, Section.Role.SITUATION),
                org.assertj.core.groups.Tuple.tuple("II", 1, Section.Role.RESULTS),
                org.assertj.core.groups.Tuple.tuple("1", 2, Section.Role.RESULTS),
                org.assertj.core.groups.Tuple.tuple("1.1", 3, Section.Role.RESULTS),
                org.assertj.core.groups.Tuple.tuple("2", 2, Section.Role.RESULTS),
                org.assertj.core.groups.Tuple.tuple("III", 1, Section.Role.TASKS),
                org.assertj.core.groups.Tuple.tuple("1", 2, Section.Role.TASKS));
    }

    @Test
    void a_record_comes_back_equal_from_its_json_and_is_the_same_at_each_run() throws Exception {
        Report report = extract("Xã có 14 thôn, 2.363 hộ và 8.093 nhân khẩu.");
        assertThat(Json.mapper().readValue(Json.line(report), Report.class)).isEqualTo(report);
        assertThat(Json.line(extract("Xã có 14 thôn, 2.363 hộ và 8.093 nhân khẩu."))).isEqualTo(Json.line(report));
    }
}
