package vn.xabao.extract.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Period.Basis;

class PeriodTest {

    private static Period of(String text) {
        return of(text, "a.txt");
    }

    private static Period of(String text, String path) {
        return HeadReader.read(Texts.document(text, path)).period();
    }

    private static Period titled(String title, String date) {
        return of("ỦY BAN NHÂN DÂN XÃ SƠN LONG\nSố: 12/BC-UBND\nSơn Long, " + date + "\nBÁO CÁO\n" + title
                + "\nI. ĐẶC ĐIỂM TÌNH HÌNH\nXã có 4 thôn.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Kết quả công tác dân vận năm 2024, nhiệm vụ trọng tâm năm 2025|2024|year",
            "KẾT QUẢ CÔNG TÁC DÂN VẬN NĂM 2023 VÀ PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024|2023|year",
            "Kết quả công tác dân vận chính quyền 6 tháng đầu năm năm 2024|2024|first_half",
            "Sơ kết 06 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm 2023|2023|first_half",
            "Sáu tháng đầu năm 2022 về tiếp công dân|2022|first_half",
            "Kết quả tiếp công dân 6 tháng cuối năm 2025 và phương hướng năm 2026|2025|last_half",
            "Tình hình kinh tế - xã hội 9 tháng đầu năm 2020 và nhiệm vụ trọng tâm 3 tháng cuối năm|2020|9_months",
            "Kết quả giải quyết thủ tục hành chính 9 tháng năm 2025|2025|9_months",
            "Công tác tiếp công dân quý III/2021|2021|q3", "CÔNG TÁC TIẾP CÔNG DÂN QUÝ IV NĂM 2022|2022|q4",
            "Công tác cải cách hành chính quý 1 năm 2024|2024|q1",
            "Cải cách hành chính quý I, nhiệm vụ quý II năm 2022|2022|q1", "Kết quả 3 tháng đầu năm 2024|2024|q1",
            "Công tác tiếp công dân tháng 7/2023|2023|month_7", "Tình hình tháng 07 năm 2023|2023|month_7",
            "Tình hình tháng 5 và phương hướng, nhiệm vụ tháng 6 năm 2025|2025|month_5",
            "Kết quả công tác tháng 12, nhiệm vụ tháng 01 năm 2022|2021|month_12",
            "Kết quả công tác quý IV, nhiệm vụ quý I năm 2023|2022|q4",
            "Tình hình kinh tế - xã hội tháng 9 và 9 tháng đầu năm 2024|2024|9_months",
            "Công tác tiếp công dân quý IV và năm 2021|2021|year",
            "Kết quả từ tháng 1 đến tháng 6 năm 2024|2024|first_half",
            "Kết quả công tác tuần 9 năm 2020|2020|other", "Tình hình 10 tháng đầu năm 2023|2023|other",
            "Tổng kết 10 năm thực hiện Quyết định số 217-QĐ/TW (2013 - 2023)|2023|other",
            "Kết quả thực hiện Kế hoạch số 45/KH-UBND ngày 02/3/2021 về dân vận năm 2023|2023|year",
            "Kết quả thực hiện nhiệm vụ năm 2019, phương hướng, nhiệm vụ năm 2020|2019|year",
            "Tổng kết công tác dân vận năm 2Ol8|2018|year", "Công tác 06 (sáu) tháng đầu năm 2023|2023|first_half",
            "Sơ kết 6 tháng/2024 công tác dân vận|2024|first_half", "Kết quả 9 tháng/năm 2024|2024|9_months",
            "Kết quả công tác 9 tháng 2024|2024|9_months", "Cải cách hành chính 6T đầu năm 2024|2024|first_half",
            "Cải cách hành chính 9T/2024|2024|9_months", "Kết quả nửa đầu năm 2024|2024|first_half",
            "Kết quả công tác nửa cuối năm 2025|2025|last_half", "Kết quả Quí II năm 2023|2023|q2",
            "Kết quả Qúy II/2023|2023|q2", "Kết quả QII/2023|2023|q2", "Tình hình quý đầu năm 2023|2023|q1",
            "Công tác tháng 9, quý III và 9 tháng năm 2023; nhiệm vụ quý IV|2023|9_months",
            "Công tác tháng 7, 8 năm 2023|2023|other", "Kết quả 05 tháng đầu năm 2023 và nhiệm vụ tháng 6|2023|other",
            "Tình hình năm 2022 và phương hướng năm 2023|2022|year", "Công tác tháng 4/2023|2023|month_4"})
    void a_title_tells_the_period(String title, int year, String span) {
        Period period = titled(title, "ngày 10 tháng 11 năm 2026");

        assertThat(period.year()).isEqualTo(year);
        assertThat(period.span()).isEqualTo(span);
        assertThat(period.basis()).isEqualTo(Basis.STATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Công tác tiếp công dân quý IV|ngày 05 tháng 01 năm 2024|2023|q4",
            "Công tác tiếp công dân quý I|ngày 05 tháng 4 năm 2024|2024|q1",
            "Kết quả 6 tháng đầu năm|ngày    tháng 6 năm 2021|2021|first_half",
            "Kết quả công tác tháng 12|ngày 03/01/2022|2021|month_12",
            "Kết quả công tác tháng 12|ngày 20/12/2022|2022|month_12",
            "Kết quả 6 tháng công tác dân vận|ngày 01/7/2024|2024|first_half",
            "Kết quả 6 tháng vận hành bộ máy mới|ngày 05/01/2026|2025|last_half",
            "Kết quả ba tháng thi đua|ngày 28/9/2024|2024|q3", "Kết quả 8 tháng qua|ngày 28/8/2024|2024|other",
            "Kết quả 9 tháng, nhiệm vụ 3 tháng cuối năm|ngày 16/9/2024|2024|9_months",
            "Tổng kết một năm thực hiện dân chủ ở xã|ngày 11/01/2024|2023|year"})
    void a_year_left_out_is_that_of_the_date_or_the_year_before(String title, String date, int year, String span) {
        Period period = titled(title, date);

        assertThat(period.year()).isEqualTo(year);
        assertThat(period.span()).isEqualTo(span);
        assertThat(period.basis()).isEqualTo(Basis.RULE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"(Số liệu từ ngày 15/6/2023 đến ngày 14/9/2023)|2023-06-15|2023-09-14",
            "(Từ 15/6 đến 14/9/2023)|2023-06-15|2023-09-14",
            "(tính từ ngày 15 tháng 6 năm 2023 đến hết ngày 14 tháng 9 năm 2023)|2023-06-15|2023-09-14",
            "(từ ngày 01/7/2023 đến nay)|2023-07-01|"})
    void days_are_taken_where_they_are_stated(String subtitle, String from, String to) {
        Period period = titled("Công tác tiếp công dân quý III năm 2023\n" + subtitle, "ngày 18 tháng 9 năm 2023");

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"15/3/2023, 14/4/2023, month_4", "01/3/2023, 31/3/2023, month_3", "15/11/2022, 14/11/2023, year"})
    void days_alone_tell_the_span_that_ends_with_them(String from, String to, String span) {
        assertThat(titled("Kết quả tiếp dân từ ngày " + from + " đến ngày " + to, "ngày 20/12/2023").span())
                .isEqualTo(span);
    }

    @Test
    void a_term_is_told_up_to_the_day_of_the_document() {
        assertThat(titled("Kết quả giữa nhiệm kỳ 2020 - 2025", "ngày 20/6/2023").year()).isEqualTo(2023);
    }

    @Test
    void a_range_over_new_year_needs_its_year_only_once() {
        Period period = titled("Kết quả 6 tháng đầu năm 2024 (từ ngày 15/12 đến ngày 14/6/2024)", "ngày 17/6/2024");

        assertThat(period.from()).isEqualTo("2023-12-15");
        assertThat(period.to()).isEqualTo("2024-06-14");
    }

    @Test
    void days_of_an_event_are_not_those_of_the_period() {
        Period period = of("""
                BÁO CÁO
                Kết quả công tác dân vận năm 2024
                I. KẾT QUẢ
                Xã tổ chức chiến dịch từ ngày 05/3/2024 đến ngày 12/3/2024 tại 4 thôn.
                """);

        assertThat(period.from()).isNull();
        assertThat(period.to()).isNull();
    }

    @Test
    void a_state_as_of_a_day_is_told() {
        assertThat(titled("Kết quả quý III năm 2022 (số liệu tính đến ngày 30/9/2022)", "ngày 02/10/2022").asOf())
                .isEqualTo("2022-09-30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"V. NHIỆM VỤ, GIẢI PHÁP 6 THÁNG CUỐI NĂM 2024|2024|first_half",
            "V. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2020|2019|year", "III. NHIỆM VỤ QUÝ IV NĂM 2023|2023|q3",
            "III. NHIỆM VỤ QUÝ I NĂM 2024|2023|q4", "II. NHIỆM VỤ 3 THÁNG CUỐI NĂM 2021|2021|9_months",
            "II. NHIỆM VỤ THÁNG 6 NĂM 2025|2025|month_5", "II. NHIỆM VỤ THÁNG 1 NĂM 2025|2024|month_12",
            "A. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ 9 THÁNG ĐẦU NĂM 2020|2020|9_months"})
    void without_a_title_the_headings_tell_what_came_before_the_plan(String heading, int year, String span) {
        Period period = of("I. ĐẶC ĐIỂM TÌNH HÌNH\nXã có 4 thôn.\n" + heading + "\n1. Tiếp tục.");

        assertThat(period.year()).isEqualTo(year);
        assertThat(period.span()).isEqualTo(span);
        assertThat(period.basis()).isEqualTo(Basis.RULE);
    }

    @Test
    void without_a_title_the_closing_sentence_tells() {
        Period period = of("""
                I. ĐẶC ĐIỂM TÌNH HÌNH
                Trong năm xã có nhiều khó khăn.
                V. NHIỆM VỤ NĂM 2030
                Trên đây là báo cáo Kết quả công tác dân vận chính quyền 6  tháng đầu năm
                năm 2024 của UBND xã Đông Sơn.
                """);

        assertThat(period.year()).isEqualTo(2024);
        assertThat(period.span()).isEqualTo("first_half");
        assertThat(period.basis()).isEqualTo(Basis.STATED);
    }

    @Test
    void without_words_the_days_stated_tell_the_span() {
        Period period = of("""
                BÁO CÁO
                Kết quả tiếp công dân
                (từ ngày 15/3/2022 đến ngày 14/6/2022)
                I. KẾT QUẢ
                """);

        assertThat(period.year()).isEqualTo(2022);
        assertThat(period.span()).isEqualTo("q2");
        assertThat(period.basis()).isEqualTo(Basis.RULE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"x/BC dan van 6 thang dau nam 2022.docx|2022|first_half",
            "x/bao_cao_quy_3_2021.pdf|2021|q3", "2019/Quý II/bc.pdf||q2", "Nam 2018/bc.doc|2018|year"})
    void a_path_is_the_last_resort(String path, Integer year, String span) {
        Period period = of("Xã tiếp 12 lượt công dân.", path);

        assertThat(period.span()).isEqualTo(span);
        if (year != null) {
            assertThat(period.year()).isEqualTo(year);
        }
        assertThat(period.basis()).isEqualTo(Basis.GUESSED);
    }

    @Test
    void nothing_said_is_nothing_known() {
        assertThat(of("Xã tiếp 12 lượt công dân.")).isEqualTo(Period.UNKNOWN);
    }
}
