package vn.xabao.extract.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xabao.extract.report.Finding;
import vn.xabao.extract.report.Finding.Kind;
import vn.xabao.extract.report.Finding.Severity;
import vn.xabao.extract.report.Report;

/** Findings of short reports, from the words to the message. */
class CheckerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Bộ phận Một cửa tiếp nhận 4.218 hồ sơ.~Đánh giá chung: tiếp nhận 4.128 hồ sơ.|CONFLICT|4.218; 4.128",
            "Tổng dư nợ 3.450 triệu đồng.~Dư nợ ủy thác qua NHCSXH 3.540 triệu đồng.|CONFLICT|3.450; 3.540",
            "Giải quyết 1028 hồ sơ, trong đó trước và đúng hạn 1021 hồ sơ, quá hạn 6 hồ sơ.|SUM|1.021 + 6 = 1.027",
            "Tổng số 618 hộ/2.283 khẩu, hộ nghèo 315 hộ, chiếm 49,22%.|RATIO|315/618 = 50,97",
            "Tổng số đơn phải xử lý: 24 đơn. Giải quyết 7/9 đơn thuộc thẩm quyền, đạt 72,8%.|RATIO|7/9 = 77,78",
            "Trong kỳ tiếp nhận 120 hồ sơ, tăng 12 hồ sơ so với cùng kỳ năm trước (110 hồ sơ).|SUM|ghi tăng 12, nhưng 120 − 110 = 10",
            "Tiếp nhận 19 đơn, giảm 07 đơn so với năm 2022 (24 đơn).|SUM|ghi giảm 7, nhưng 19 − 24 = -5",
            "Tiếp 61 lượt công dân, giảm 17,8% so với năm 2022 (88 lượt).|RATIO|ghi giảm 17,8 %, nhưng từ 88 đến 61 là -30,68 %",
            "Đậu tương 386,5 ha, năng suất 51,2 tạ/ha, sản lượng 1.797 tấn.|SUM|386,5 ha với năng suất 51,2 là 1.978,88 tấn",
            "Hồ sơ nộp trực tuyến đạt tỷ lệ 104%.|RANGE|không thể",
            "Trong kỳ tiếp nhận 120,5 hồ sơ.|RANGE|phải là số nguyên",
            "Hộ nghèo toàn xã còn 48 hộ, trong đó thôn Ra Manh 31 hộ, thôn Mang Hin 27 hộ.|SUM|31 + 27 = 58"})
    void a_contradiction_is_an_error_that_quotes_all_it_is_made_of(String text, Kind kind, String told) {
        assertThat(Reports.findings(text)).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(kind);
            assertThat(f.severity()).isEqualTo(Severity.ERROR);
            assertThat(f.message().vi()).contains(told);
            assertThat(f.message().en()).isNotBlank().doesNotContain("{");
            assertThat(f.quotes()).isNotEmpty().allMatch(q -> text.replace('~', '\n').contains(q));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // one value in two units, rounded, or about right
            "Tổng dư nợ 1,2 tỷ đồng.~Dư nợ ủy thác qua NHCSXH 1.215 triệu đồng.",
            "Tổng dư nợ 1,2 tỷ đồng.~Dư nợ ủy thác qua NHCSXH 1.200 triệu đồng.",
            "Dân số của xã là 16 nghìn người.~Tổng số nhân khẩu toàn xã: 16.014 khẩu.",
            "Tiếp nhận hơn 4.000 hồ sơ.~Đánh giá chung: tiếp nhận 4.218 hồ sơ.",
            // bounds are no statements
            "Tỷ lệ giải quyết đơn thư đạt 83,3%.~Tỷ lệ giải quyết đơn thư đạt từ 85% trở lên.",
            "Tỷ lệ giải quyết đơn thư đạt 83,3%.~Tỷ lệ giải quyết đơn thư đạt 85% trở lên.",
            // other times, places and plans
            "Hộ nghèo còn 87 hộ.~Năm 2022 có 95 hộ nghèo.", "Hộ nghèo còn 87 hộ.~Riêng thôn Ra Manh có 12 hộ nghèo.",
            "Hộ nghèo còn 87 hộ.~Phấn đấu còn 60 hộ nghèo.",
            // what a report states once for each item
            "Hỗ trợ 02 dự án trồng quế cho 18 hộ hưởng lợi.~Hỗ trợ 01 dự án nuôi dê cho 08 hộ hưởng lợi.",
            // changes that fit, against a plan, or between rounded rates
            "Trong kỳ tiếp nhận 120 hồ sơ, tăng 10 hồ sơ so với cùng kỳ năm trước (110 hồ sơ).",
            "Tiếp nhận 19 đơn, giảm 05 đơn (giảm 20,8%) so với năm 2022 (24 đơn).",
            "Năm 2023 tiếp nhận 120 hồ sơ, tăng 12 hồ sơ so với kế hoạch; năm 2022 tiếp nhận 110 hồ sơ.",
            "Năm 2022 tiếp nhận 110 hồ sơ; năm 2023 tiếp nhận 120 hồ sơ, tăng 25 hồ sơ so với năm 2021.",
            "Tiếp 61 lượt công dân, giảm 30,7% so với năm 2022 (88 lượt).",
            // an output that fits, or that one of several areas explains
            "Đậu tương 386,5 ha, năng suất 51,2 tạ/ha, sản lượng 1.979 tấn.",
            "Vải 250 ha, trong đó cho thu hoạch 180 ha, năng suất 60 tạ/ha, sản lượng 1.080 tấn; đào 50 ha.",
            "Vải 250 ha, trong đó cho thu hoạch 180 ha, năng suất 60 tạ/ha, sản lượng 1.300 tấn.",
            // villages that have less than the whole, or not all of it
            "Hộ nghèo toàn xã còn 48 hộ, trong đó thôn Ra Manh 21 hộ, thôn Mang Hin 17 hộ.",
            // the report's own unit, lists of units, other words and neighbours
            "UBND xã triển khai; các xã, phường, thị trấn lân cận giúp đỡ. Đời sống xã hội trên địa bàn xã ổn định.",
            "Phía đông giáp UBND xã Sơn Tinh. Phối hợp với UBND xã Trà Giang tổ chức hội thao.",
            "Thực hiện Nghị quyết của HĐND thị trấn Di Lăng về hợp nhất thị xã. Ủy ban nhân dân cấp xã."})
    void what_agrees_or_tells_of_something_else_is_left_alone(String text) {
        assertThat(Reports.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Tổng số đơn phải xử lý 19 đơn. Đơn thuộc thẩm quyền: 12 đơn. Đã giải quyết 10 đơn, đạt 83,3%.|RATIO|10/12 (Đơn thuộc thẩm quyền)",
            "Bộ phận Một cửa tiếp nhận 5.216 hồ sơ.~Đánh giá chung: tiếp nhận 9.874 hồ sơ.|CONFLICT|5.216; 9.874",
            "UBND phường đã triển khai kế hoạch.|FOREIGN_UNIT|“phường”",
            "Trên địa bàn thị trấn, nhân dân phấn khởi.|FOREIGN_UNIT|“thị trấn”",
            "UBND xã Trà Bồng đã chỉ đạo các thôn.|FOREIGN_UNIT|“Trà Bồng”",
            "Xã có 618 hộ, hộ nghèo có 315 hộ nghèo chiếm 50,97.|TYPING|không có dấu %",
            "Dân số toàn xã là 8,093 người.|TYPING|hàng nghìn"})
    void what_may_have_its_reason_or_is_a_slip_of_the_pen_is_a_note(String text, Kind kind, String told) {
        assertThat(Reports.findings(text)).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.NOTE);
            assertThat(f.kind()).isEqualTo(kind);
            assertThat(f.message().vi()).contains(told);
        });
    }

    @Test
    void the_text_keeps_what_it_says() {
        Report report = Reports.text("Giải quyết 1028 hồ sơ, trong đó trước và đúng hạn 1021 hồ sơ, quá hạn 6 hồ sơ.");
        assertThat(report.figures()).extracting(f -> f.value().intValue()).contains(1028, 1021, 6);
        assertThat(report.findings().getFirst().figures()).allSatisfy(
                i -> assertThat(report.figures().get(i).indicator()).startsWith("dossiers_resolved"));
    }

    @Test
    void the_same_report_gives_the_same_findings() {
        String text = "Tiếp nhận 4.218 hồ sơ.~UBND phường, UBND thị trấn đã chỉ đạo.~Bộ phận Một cửa tiếp nhận 4.128 hồ sơ.";
        List<Finding> findings = Reports.findings(text);
        assertThat(findings).hasSize(3).isEqualTo(Reports.findings(text));
    }

    @Test
    void a_quote_ends_before_the_next_number_and_keeps_what_names_its_own() {
        assertThat(Reports.findings("Xã có 618 hộ/2.283 khẩu; hộ nghèo 315 hộ, chiếm 49,22%.").getFirst().quotes())
                .contains("618 hộ").anyMatch(q -> q.endsWith("chiếm 49,22%"));
    }
}
