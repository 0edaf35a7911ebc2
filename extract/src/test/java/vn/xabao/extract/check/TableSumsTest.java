package vn.xabao.extract.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xabao.extract.report.Finding;
import vn.xabao.extract.report.Finding.Kind;
import vn.xabao.extract.report.Finding.Severity;

/** Rows and columns of tables that are sums of others. */
class TableSumsTest {

    private static void assertError(List<Finding> findings, Kind kind, String told) {
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(kind);
            assertThat(f.severity()).isEqualTo(Severity.ERROR);
            assertThat(f.message().vi()).contains(told);
        });
    }

    @Test
    void a_row_of_totals_is_held_against_the_rows_above() {
        assertError(Reports.table("Kết quả hiến cây theo thôn", "TT|Thôn|Cây keo|Cây quế", "1|Ra Manh|120|35",
                "2|Mang Hin|85|20", "3|Bờ Reo|40|18", "|Tổng cộng|255|73"), Kind.SUM, "120 + 85 + 40 = 245");
    }

    @Test
    void a_row_of_totals_at_the_top_is_held_against_the_rows_below() {
        assertError(Reports.table("Số cây đã trồng", "Thôn|Cây keo|Cây quế", "Tổng số|255|73", "Ra Manh|120|35",
                "Mang Hin|85|20", "Bờ Reo|40|18"), Kind.SUM, "120 + 85 + 40 = 245");
    }

    @Test
    void rows_of_parts_are_not_added_twice() {
        assertThat(Reports.table("Số cây đã trồng", "TT|Thôn|Cây keo|Cây quế", "1|Ra Manh|120|35",
                "|Trong đó: xóm Trên|70|5", "|- xóm Dưới|50|30", "2|Mang Hin|85|20", "|Cộng|205|55")).isEmpty();
        assertThat(Reports.table("Số cây đã trồng", "TT|Nơi trồng|Cây keo|Cây quế", "I|Phía đông|205|55",
                "1|Ra Manh|120|35", "2|Mang Hin|85|20", "II|Phía tây|40|18", "1|Bờ Reo|30|10", "2|Ra Pân|10|8",
                "|Tổng cộng|245|73")).isEmpty();
        assertError(Reports.table("Số cây đã trồng", "TT|Nơi trồng|Cây keo|Cây quế", "I|Phía đông|205|55",
                "1|Ra Manh|120|35", "2|Mang Hin|85|20", "II|Phía tây|40|18", "1|Bờ Reo|30|10", "2|Ra Pân|10|8",
                "|Tổng cộng|245|75"), Kind.SUM, "73");
    }

    @Test
    void rates_means_and_mixed_units_do_not_add_up() {
        assertThat(Reports.table("Kết quả thu hoạch", "Thôn|Diện tích (ha)|Năng suất (tạ/ha)|Tỷ lệ (%)",
                "Ra Manh|12|55|60", "Mang Hin|8|45|40", "Tổng cộng|20|51|100")).isEmpty();
        assertThat(Reports.table("Chỉ tiêu chủ yếu", "TT|Chỉ tiêu|ĐVT|Kết quả", "1|Cây trồng mới|ha|12",
                "2|Đàn dê|con|80", "|Tổng cộng||100")).isEmpty();
        assertThat(Reports.table("Giá bán bình quân", "Thôn|Giá bình quân", "Ra Manh|12", "Mang Hin|8", "Tổng cộng|10"))
                .isEmpty();
    }

    @Test
    void a_total_that_is_no_sum_of_its_rows_says_nothing() {
        assertThat(Reports.table("Lượt người dự", "Cuộc|Lượt nam|Lượt nữ", "Hội thi|120|80", "Hội thao|150|60",
                "Tổng số|190|95")).isEmpty();
    }

    @Test
    void one_column_alone_is_an_error_where_the_gap_is_small() {
        assertError(Reports.table("Số cây đã trồng", "TT|Thôn|Số cây", "1|Ra Manh|120", "2|Mang Hin|85",
                "3|Bờ Reo|40", "|Tổng cộng|254"), Kind.SUM, "245");
        assertThat(Reports.table("Số cây đã trồng", "TT|Thôn|Số cây", "1|Ra Manh|120", "2|Mang Hin|85", "3|Bờ Reo|40",
                "|Tổng cộng|700")).isEmpty();
    }

    @Test
    void decimals_may_be_rounded() {
        assertThat(Reports.table("Diện tích trồng cây", "Thôn|Keo (ha)|Quế (ha)", "Ra Manh|1,25|2,5",
                "Mang Hin|0,84|1,5", "Tổng cộng|2,1|4")).isEmpty();
    }

    @Test
    void printed_arithmetic_holds_in_each_row() {
        assertError(Reports.table("Tình hình cấp cây giống", "TT|Đơn vị|Tổng số|Keo|Quế|Mít",
                "(1)|(2)|(3)=(4)+(5)+(6)|(4)|(5)|(6)", "1|Ra Manh|281|208|75|", "2|Mang Hin|100|60|30|10"), Kind.SUM,
                "208 + 75 = 283");
        assertError(Reports.table("Tình hình cấp cây giống", "TT|Đơn vị|Tổng số (3=4+5)|Keo (4)|Quế (5)",
                "1|Ra Manh|281|208|75", "2|Mang Hin|90|60|30"), Kind.SUM, "208 + 75 = 283");
        assertThat(Reports.table("Tình hình cấp cây giống", "TT|Đơn vị|Tổng số|Keo|Quế|Tỷ lệ",
                "(1)|(2)|3=4+5|4|5|6=5/3*100", "1|Ra Manh|283|208|75|26,5", "2|Mang Hin|90|60|30|33,3")).isEmpty();
    }

    @Test
    void an_equation_that_hardly_any_row_fits_is_a_misread_head() {
        assertThat(Reports.table("Tình hình cấp cây giống", "TT|Đơn vị|Tổng số|Keo|Quế", "(1)|(2)|(3)=(4)+(5)|(4)|(5)",
                "1|Ra Manh|300|208|75", "2|Mang Hin|95|60|30", "3|Bờ Reo|50|20|10")).isEmpty();
    }

    @Test
    void a_column_of_totals_is_held_against_its_neighbours_where_most_rows_fit() {
        assertError(Reports.table("Hội viên các chi hội", "Chi hội|Tổng số|Nam|Nữ", "Ra Manh|40|15|25",
                "Mang Hin|33|13|20", "Bờ Reo|29|10|18"), Kind.SUM, "10 + 18 = 28");
        assertThat(Reports.table("Hội viên các chi hội", "Chi hội|Tổng số|Nữ|Người cao tuổi", "Ra Manh|40|15|5",
                "Mang Hin|33|13|6", "Bờ Reo|29|10|8")).isEmpty();
    }

    @Test
    void the_official_form_defines_what_its_head_does_not_print() {
        assertError(Reports.table("Biểu số II.06a/VPCP/KSTT", "TT|Lĩnh vực|a|b|c|d|đ|e|g|h|i|k|l",
                "1|2|3|4|5|6|7|8|9|10|11|12|13", "1|Thủy lợi|288|248|36|4|281|208|75|0|7|7|0",
                "2|Lâm nghiệp|100|90|10|0|95|90|5|0|5|5|0"), Kind.SUM, "208 + 75 + 0 = 283");
    }

    @Test
    void a_column_of_per_cent_is_held_against_the_columns_it_compares_where_most_rows_fit() {
        String[] rows = {"Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện|% so KH", "Nấm rơm|kg|200|190|95", "Mật ong|lít|80|100|125",
                "Chiếu cói|chiếc|500|450|90", "Nón lá|chiếc|400|410|192,5"};
        assertError(Reports.table("Sản phẩm làng nghề", rows), Kind.RATIO, "410/400 = 102,5");
        rows[4] = "Nón lá|chiếc|400|410|102,5";
        assertThat(Reports.table("Sản phẩm làng nghề", rows)).isEmpty();
    }

    @Test
    void a_slip_that_the_row_of_totals_repeats_is_told_once() {
        List<Finding> findings = Reports.table("Tình hình cấp cây giống", "TT|Đơn vị|Tổng số|Keo|Quế",
                "(1)|(2)|(3)=(4)+(5)|(4)|(5)", "1|Ra Manh|281|208|75", "2|Mang Hin|90|60|30", "3|Bờ Reo|30|20|10",
                "|Tổng cộng|401|288|115");
        assertError(findings, Kind.SUM, "208 + 75 = 283");
        assertThat(findings.getFirst().quotes()).anyMatch(q -> q.contains("Tổng cộng"));
    }

    @Test
    void lines_that_were_a_table_are_read_as_one() {
        assertError(Reports.findings("Bảng cấp cây giống~TT~Đơn vị~Cây keo~Cây quế~(1) (2) (3) (4)~1 Ra Manh 208 75~"
                + "2 Mang Hin 60 30~Tổng cộng 268 115"), Kind.SUM, "75 + 30 = 105");
    }

    @Test
    void a_column_of_changes_is_held_against_earlier_and_present_values_where_most_rows_fit() {
        String[] rows = {"TT|Nội dung|ĐVT|Năm 2022|Năm 2023|Tăng, giảm (+/-)",
                "1|Tổng số hồ sơ tiếp nhận|hồ sơ|3.208|3.655|+447",
                "2|Hồ sơ đã giải quyết|hồ sơ|3.196|3.641|+445", "3|Hồ sơ giải quyết trước hạn|hồ sơ|2.870|3.402|+523"};
        assertError(Reports.table("Kết quả giải quyết hồ sơ thủ tục hành chính", rows), Kind.SUM,
                "ghi tăng 523, nhưng 3.402 − 2.870 = 532");
        assertThat(Reports.table("Kết quả giải quyết hồ sơ thủ tục hành chính", rows[0], rows[1].replace("447", "40"),
                rows[2].replace("445", "45"), rows[3])).isEmpty();
    }
}
