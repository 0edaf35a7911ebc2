package vn.xabao.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.rule.Reading;

class TableAnnotatorTest {

    @Test
    void the_total_row_of_a_dossier_form_is_read_by_its_merged_heads_and_its_fields_stay_open() {
        Tables report = Tables.report().table("Biểu II.06a/VPCP/KSTT",
                "TT {1x3}|Lĩnh vực {1x3}|Số hồ sơ tiếp nhận {4x1}|Số hồ sơ đã giải quyết {4x1}|Số hồ sơ đang giải quyết {3x1}",
                "Tổng số {1x2}|Trong kỳ {2x1}|Từ kỳ trước {1x2}|Tổng số {1x2}|Trước hạn {1x2}|Đúng hạn {1x2}|Quá hạn {1x2}|Tổng số {1x2}|Trong hạn {1x2}|Quá hạn {1x2}",
                "Trực tuyến|Trực tiếp, BCCI",
                "(1)|(2)|(3)=(4)+(5)+(6)|(4)|(5)|(6)|(7)=(8)+(9)+(10)|(8)|(9)|(10)|(11)=(12)+(13)|(12)|(13)",
                "1|Chứng thực|900|700|195|5|898|800|97|1|2|2|0",
                "2|Hộ tịch|310|250|60|0|305|280|25|0|5|4|1",
                "Tổng cộng {2x1}|1.210|950|255|5|1.203|1.080|122|1|7|6|1");
        assertThat(report.figures()).containsExactly("dossiers_received_total=1210@current",
                "dossiers_received_online=950@current", "dossiers_received_direct_postal=255@current",
                "dossiers_carried_over=5@current", "dossiers_resolved_total=1203@current",
                "dossiers_resolved_early=1080@current", "dossiers_resolved_on_time=122@current",
                "dossiers_resolved_overdue=1@current", "dossiers_in_progress_total=7@current",
                "dossiers_in_progress_within_deadline=6@current", "dossiers_in_progress_overdue=1@current");
        assertThat(report.open()).hasSize(22)
                .contains("Hộ tịch – Số hồ sơ tiếp nhận / Trong kỳ / Trực tuyến=250");
        assertThat(report.readings()).filteredOn(r -> r.indicator() != null).extracting(Reading::rule)
                .containsOnly("form.II.06a@1");
    }

    @Test
    void a_portal_export_with_merged_deadlines_is_read_by_the_row_of_the_own_unit() {
        assertThat(Tables.report().line("Kết quả giải quyết hồ sơ trên Cổng dịch vụ công").table("",
                "STT {1x2}|Đơn vị {1x2}|Số hồ sơ nhận giải quyết {3x1}|Số HS đã giải quyết {3x1}|Tỷ lệ đúng hạn {1x2}",
                "Tổng số|Tồn kỳ trước|Tiếp nhận trong kỳ|Tổng|Đúng và trước hạn|Quá hạn",
                "1|UBND xã Vĩnh Phú|640|10|630|633|629|4|99,4%").figures()).containsExactly(
                        "dossiers_received_total=640@current", "dossiers_carried_over=10@current",
                        "dossiers_resolved_total=633@current", "dossiers_resolved_early_or_on_time=629@current",
                        "dossiers_resolved_overdue=4@current", "dossiers_on_time_rate=99.4@current");
    }

    @Test
    void rows_of_other_communes_and_their_sum_are_of_another_place() {
        assertThat(Tables.report().table("Kết quả giải quyết hồ sơ", "TT|Đơn vị|Hồ sơ tiếp nhận|Quá hạn",
                "1|Xã Vĩnh Phú|640|4", "2|Xã Định Thành|510|0", "|Tổng|1.150|4").figures()).containsExactly(
                        "dossiers_received_total=640@current", "dossiers_resolved_overdue=4@current",
                        "dossiers_received_total=510@other_place Xã Định Thành",
                        "dossiers_resolved_overdue=0@other_place Xã Định Thành",
                        "dossiers_received_total=1150@other_place Tổng",
                        "dossiers_resolved_overdue=4@other_place Tổng");
    }

    @Test
    void dashed_rows_below_an_event_are_its_people_and_its_opinions() {
        assertThat(Tables.report()
                .table("Biểu tổng hợp thực hiện dân chủ ở cơ sở", "STT|Chỉ tiêu|Đơn vị tính|Kế hoạch|Thực hiện",
                        "1|Đối thoại với Nhân dân|cuộc|1|2", "|- Số lượt người tham dự|lượt người||186",
                        "|- Số ý kiến|ý kiến||27", "2|Họp thôn, tổ dân phố|cuộc|48|52",
                        "3|Ban Thanh tra nhân dân giám sát|cuộc|4|5", "4|Băng rôn, khẩu hiệu|cái||12")
                .figures()).containsExactly("dialogue_meetings=1@target", "dialogue_meetings=2@current",
                        "dialogue_participants=186@current", "dialogue_opinions=27@current",
                        "village_meetings=48@target", "village_meetings=52@current",
                        "people_inspection_supervisions=4@target", "people_inspection_supervisions=5@current",
                        "banners=12@current");
    }

    @Test
    void conciliation_is_told_by_the_title_where_the_rows_leave_it_out() {
        assertThat(Tables.report()
                .table("Kết quả công tác hòa giải ở cơ sở", "TT|Nội dung|ĐVT|Năm 2022|Năm 2023",
                        "1|Số vụ việc tiếp nhận|vụ|12|11", "2|Hòa giải không thành|vụ|2|2", "3|Tỷ lệ thành|%|83,3|81,8")
                .figures()).containsExactly("conciliation_cases_received=12@previous 2022",
                        "conciliation_cases_received=11@current", "conciliation_cases_failed=2@previous 2022",
                        "conciliation_cases_failed=2@current", "conciliation_success_rate=83.3@previous 2022",
                        "conciliation_success_rate=81.8@current");
    }

    @Test
    void villages_are_parts_and_the_row_of_the_whole_commune_counts() {
        assertThat(Tables.report().table("Kết quả rà soát hộ nghèo, hộ cận nghèo",
                "Ấp {1x2}|Tổng số hộ {1x2}|Hộ nghèo {3x1}|Hộ cận nghèo {2x1}",
                "Số hộ|Số khẩu|Tỷ lệ (%)|Số hộ|Tỷ lệ (%)",
                "Trung Phú 1|400|12|40|3|8|2", "Toàn xã|1.600|40|131|2,5|32|2").figures()).containsExactly(
                        "households_total=400@other_place Trung Phú 1", "poor_households=12@other_place Trung Phú 1",
                        "poor_household_rate=3@other_place Trung Phú 1",
                        "near_poor_households=8@other_place Trung Phú 1",
                        "near_poor_household_rate=2@other_place Trung Phú 1", "households_total=1600@current",
                        "poor_households=40@current", "poor_household_rate=2.5@current",
                        "near_poor_households=32@current", "near_poor_household_rate=2@current");
    }

    @Test
    void columns_of_time_give_previous_target_and_change_and_a_share_of_the_plan_gives_nothing() {
        Tables report = Tables.report().table("Một số chỉ tiêu",
                "TT|Chỉ tiêu|ĐVT|TH 2022|KH 2023|Ước TH 2023|So KH (%)|Tăng (+), giảm (-)|KH 2024",
                "1|Số hộ nghèo|hộ|87|60|58|103,4|-29|45", "2|Tỷ lệ hộ nghèo|%|4,1|2,9|2,8|103,5|-1,3|2,1",
                "3|Dư nợ tín dụng chính sách|tỷ đồng|18,5||21,2|||");
        assertThat(report.figures()).containsExactly("poor_households=87@previous 2022", "poor_households=60@target",
                "poor_households=58@current", "poor_households=-29@change", "poor_households=45@target 2024",
                "poor_household_rate=4.1@previous 2022", "poor_household_rate=2.9@target",
                "poor_household_rate=2.8@current", "poor_household_rate=-1.3@change",
                "poor_household_rate=2.1@target 2024", "policy_credit_outstanding_mvnd=18500@previous 2022",
                "policy_credit_outstanding_mvnd=21200@current");
        assertThat(report.open()).containsExactly("Số hộ nghèo – So KH (%)=103.4",
                "Tỷ lệ hộ nghèo – So KH (%)=103.5");
    }

    @Test
    void a_month_inside_the_report_s_half_year_is_not_the_report_s_own_period() {
        Tables report = Tables.report().of(2023, "first_half").table("Kết quả giải quyết hồ sơ",
                "Chỉ tiêu|Tháng 6/2023|6 tháng đầu năm 2023|6 tháng đầu năm 2022", "Tiếp nhận|90|512|480");
        assertThat(report.figures()).containsExactly("dossiers_received_total=512@current",
                "dossiers_received_total=480@previous 6 tháng đầu năm 2022");
        assertThat(report.open()).containsExactly("Tiếp nhận – Tháng 6/2023=90");
    }

    @Test
    void rows_behind_a_whole_are_parts_of_it() {
        assertThat(Tables.report().table("Số liệu một cửa", "Nội dung|Số hồ sơ", "Đã giải quyết|500", "- Trước hạn|450",
                "- Quá hạn|3", "Đang giải quyết|12", "- Trong hạn|11", "- Quá hạn|1").figures()).containsExactly(
                        "dossiers_resolved_total=500@current", "dossiers_resolved_early=450@current",
                        "dossiers_resolved_overdue=3@current", "dossiers_in_progress_total=12@current",
                        "dossiers_in_progress_within_deadline=11@current", "dossiers_in_progress_overdue=1@current");
    }

    @Test
    void group_titles_inside_the_table_say_what_the_rows_below_are_about() {
        assertThat(Tables.report().table("Biểu tổng hợp", "TT|Nội dung|Số liệu", "I|Tiếp công dân {2x1}",
                "1|Số buổi tiếp|50", "2|Số lượt|61", "II|Xử lý đơn {2x1}", "1|Tổng số đơn|9", "2|Đã giải quyết|8")
                .figures()).containsExactly("reception_sessions_total=50@current",
                        "reception_visits_total=61@current", "petitions_to_process_total=9@current",
                        "petitions_resolved=8@current");
    }

    @Test
    void citizen_reception_is_read_as_a_whole_and_its_kinds_stay_open() {
        Tables report = Tables.report().line("Biểu số: 01/TCD").table("",
                "Đơn vị {1x2}|Tổng số lượt tiếp {1x2}|Tổng số người được tiếp {1x2}|Tiếp thường xuyên {2x1}|Thủ trưởng tiếp {3x1}",
                "Số lượt|Số người|Số kỳ tiếp|Số lượt|Số người", "MS|1=4+13|2=5+14|4|5|12|13|14",
                "UBND xã Vĩnh Phú|30|34|10|12|24|20|22");
        assertThat(report.figures()).containsExactly("reception_visits_total=30@current",
                "reception_people_total=34@current", "reception_sessions_periodic=24@current");
        assertThat(report.open()).contains("UBND xã Vĩnh Phú – Tiếp thường xuyên / Số lượt=10").hasSize(4);
    }

    @Test
    void zero_is_a_value_and_a_dash_or_an_empty_cell_is_none() {
        Tables report = Tables.report().table("Phân loại đơn", "Loại đơn|Năm 2023|Cùng kỳ", "Đơn khiếu nại|4|-",
                "Đơn tố cáo|0|", "Đơn kiến nghị, phản ánh|Không|2");
        assertThat(report.figures()).containsExactly("petitions_complaints=4@current",
                "petitions_denunciations=0@current", "petitions_feedback=0@current", "petitions_feedback=2@previous");
        assertThat(report.readings()).filteredOn(r -> r.value().signum() == 0).extracting(Reading::state)
                .containsOnly(Figure.State.ZERO);
        assertThat(report.open()).isEmpty();
    }

    @Test
    void tables_about_other_things_name_no_indicator_and_keep_their_labels() {
        Tables party = Tables.report().table("Tình hình chi bộ", "TT|Chi bộ|Số đảng viên|Tỷ lệ nữ (%)",
                "1|Chi bộ ấp Trung Phú 1|25|40", "2|Chi bộ ấp Trung Phú 2|31|35,5", "|Tổng cộng|56|37,5");
        assertThat(party.figures()).isEmpty();
        assertThat(party.open()).contains("Chi bộ ấp Trung Phú 1 – Số đảng viên=25",
                "Tổng cộng – Tỷ lệ nữ (%)=37.5").hasSize(6);
    }

    @Test
    void revenue_is_read_from_a_budget_table_and_its_sources_and_expenditure_stay_open() {
        Tables budget = Tables.report().table("Thu, chi ngân sách", "Nội dung|Dự toán (triệu đồng)|Thực hiện|Đạt (%)",
                "Tổng thu|5.400|5.640|104,4", "Thu bổ sung|4.400|4.640|105,5", "Tổng chi|5.200|5.100|98");
        assertThat(budget.figures()).containsExactly("budget_revenue_mvnd=5400@target",
                "budget_revenue_mvnd=5640@current");
    }

    @Test
    void crops_in_rows_and_area_yield_and_output_in_columns_name_the_indicator_together() {
        Tables crops = Tables.report().table("Diện tích gieo trồng",
                "Cây trồng|Diện tích (ha)|Năng suất (tạ/ha)|Sản lượng (tấn)|Số hộ", "Lúa|500|58,5|2.925|400",
                "Ngô|50|46|230|80", "Sắn|20|180|360|30", "Cộng|570|||480");
        assertThat(crops.figures()).containsExactly("rice_area_ha=500@current", "rice_yield_ta_ha=58.5@current",
                "maize_area_ha=50@current", "maize_yield_ta_ha=46@current");
        assertThat(crops.open()).contains("Lúa – Sản lượng (tấn)=2925", "Sắn – Diện tích (ha)=20");
    }

    @Test
    void rows_under_a_crop_are_its_own_and_the_area_of_all_crops_is_not() {
        assertThat(Tables.report().table("Một số chỉ tiêu", "Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện", "1. Cây lúa|||",
                "- Diện tích|ha|430|420", "- Năng suất|tạ/ha|58|58,5", "2. Cây ngô|||", "- Diện tích|ha|80|85",
                "3. Tổng diện tích gieo trồng|ha|600|610", "4. Giá trị sản xuất nông nghiệp|tỷ đồng|240|250",
                "- Trồng trọt|tỷ đồng|95|98,6").figures()).containsExactly("rice_area_ha=430@target",
                        "rice_area_ha=420@current", "rice_yield_ta_ha=58@target", "rice_yield_ta_ha=58.5@current",
                        "maize_area_ha=80@target", "maize_area_ha=85@current", "crop_value_bvnd=95@target",
                        "crop_value_bvnd=98.6@current");
    }

    @Test
    void seasons_and_breeds_are_parts_without_an_indicator_of_their_own() {
        assertThat(Tables.report().table("Nông nghiệp", "Chỉ tiêu|ĐVT|Năm 2022|Năm 2023",
                "Diện tích lúa Đông xuân|ha|200|210", "Diện tích lúa cả năm|ha|380|400", "Đàn trâu|con|30|32",
                "Đàn trâu, bò|con|410|425", "Đàn lợn nái|con|90|95", "Đàn lợn|con|900|950").figures())
                .containsExactly("rice_area_ha=380@previous năm 2022 cả năm", "rice_area_ha=400@current",
                        "cattle_head=410@previous 2022", "cattle_head=425@current",
                        "pig_head=900@previous 2022", "pig_head=950@current");
    }

    @Test
    void a_signed_value_of_a_rate_among_comparisons_is_its_change_in_points() {
        Tables report = Tables.report().table("Chỉ tiêu", "Chỉ tiêu|ĐVT|KH 2023|TH 2023|TH/KH (%)|So cùng kỳ (%)",
                "Tỷ lệ bao phủ BHYT|%|93|93,1|100,1|+0,9", "Tổng đàn bò|con|410|425|103,7|101,2");
        assertThat(report.figures()).containsExactly("health_insurance_rate=93@target",
                "health_insurance_rate=93.1@current", "health_insurance_rate=0.9@change", "cattle_head=410@target",
                "cattle_head=425@current");
    }

    @Test
    void a_unit_column_in_thousands_scales_the_values_of_its_row() {
        assertThat(Tables.report().table("Chỉ tiêu chủ yếu", "TT|Chỉ tiêu|ĐVT|Kết quả",
                "1|Đàn gia cầm|1.000 con|62", "2|Thu ngân sách|tỷ đồng|7,85",
                "3|Thu nhập bình quân đầu người|triệu đồng/người/năm|52,5", "4|Tỷ lệ người dân tham gia BHYT|%|93,1",
                "5|Số tiêu chí NTM đạt|tiêu chí|17/19").figures()).containsExactly("poultry_head=62000@current",
                        "budget_revenue_mvnd=7850@current", "income_per_capita_mvnd=52.5@current",
                        "health_insurance_rate=93.1@current", "new_rural_criteria_met=17@current");
    }

    @Test
    void a_list_of_poor_people_is_no_population() {
        Tables list = Tables.report().table("Danh sách hộ nghèo được hỗ trợ", "TT|Họ và tên|Năm sinh|Số khẩu",
                "1|Lê Thị Mai|1955|4", "2|Trần Văn Hai|1962|2", "|Tổng cộng||6");
        assertThat(list.figures()).isEmpty();
        assertThat(list.open()).containsExactly("Lê Thị Mai – Số khẩu=4", "Trần Văn Hai – Số khẩu=2",
                "Tổng cộng – Số khẩu=6");
    }

    @Test
    void two_columns_that_seem_to_say_the_same_with_different_values_are_not_believed() {
        Tables report = Tables.report().table("Hồ sơ", "Nội dung|Số lượng|Kết quả", "Hồ sơ tiếp nhận|500|480");
        assertThat(report.figures()).isEmpty();
        assertThat(report.open()).hasSize(2);
    }

    @Test
    void direct_and_postal_in_columns_of_their_own_are_not_the_form_s_joint_column() {
        assertThat(Tables.report().table("Hồ sơ", "Lĩnh vực|Hồ sơ tiếp nhận|Trực tuyến|Trực tiếp|BCCI",
                "Chứng thực|100|60|38|2", "Cộng|100|60|38|2").figures()).containsExactly(
                        "dossiers_received_total=100@current", "dossiers_received_online=60@current");
    }

    @Test
    void a_count_with_its_rate_in_one_cell_gives_both() {
        assertThat(Tables.report().table("Giảm nghèo", "Chỉ tiêu|Kết quả", "Hộ nghèo|58 (2,8%)", "Hộ cận nghèo|64 hộ")
                .figures()).containsExactly("poor_households=58@current", "poor_household_rate=2.8@current",
                        "near_poor_households=64@current");
    }

    @Test
    void numbers_grouped_by_a_space_or_by_an_english_comma_are_read_as_counts() {
        assertThat(Tables.report().table("Hồ sơ", "Chỉ tiêu|Số lượng", "Hồ sơ tiếp nhận|2,391",
                "Hồ sơ trực tuyến|1 634").figures()).containsExactly("dossiers_received_total=2391@current",
                        "dossiers_received_online=1634@current");
    }

    @Test
    void a_bare_rate_column_belongs_to_the_count_before_it_but_not_between_plan_and_result() {
        assertThat(Tables.report().table("Giảm nghèo", "Năm|Số hộ nghèo|Tỷ lệ (%)", "2022|87|4,1", "2023|58|2,8")
                .figures()).containsExactly("poor_households=87@previous 2022", "poor_household_rate=4.1@previous 2022",
                        "poor_households=58@current", "poor_household_rate=2.8@current");
        assertThat(Tables.report().table("Giảm nghèo", "Chỉ tiêu|Kế hoạch|Thực hiện|Tỷ lệ (%)", "Hộ nghèo|60|58|103,4")
                .figures()).containsExactly("poor_households=60@target", "poor_households=58@current");
    }

    @Test
    void cells_of_prose_are_left_to_the_sentence_rules() {
        assertThat(Tables.report().table("Kết quả", "Nội dung|Kết quả thực hiện",
                "Giảm nghèo|Toàn xã còn 58 hộ nghèo, chiếm 2,8%").figures()).containsExactly(
                        "poor_households=58@current", "poor_household_rate=2.8@current");
    }

    @Test
    void a_quote_is_the_row_and_the_value_stands_in_its_cell() {
        Tables report = Tables.report().table("Hồ sơ", "Chỉ tiêu|ĐVT|Số lượng", "Hồ sơ tiếp nhận|hồ sơ|512");
        Reading reading = report.readings().getFirst();
        String text = report.document().text();
        assertThat(text.substring(reading.start(), reading.end())).isEqualTo("Hồ sơ tiếp nhận\thồ sơ\t512");
        assertThat(text.substring(reading.valueStart(), reading.valueEnd())).isEqualTo("512");
    }

    @Test
    void heads_a_line_and_rows_a_line_are_a_table_again() {
        Tables report = Tables.report().line("Bảng tổng hợp hồ sơ TTHC").line("TT").line("Lĩnh vực").line("Tiếp nhận")
                .line("Trực tuyến").line("Đã giải quyết").line("(1) (2) (3) (4) (5)").line("1 Chứng thực 900 700 898")
                .line("2 Hộ tịch 310 250 305").line("Tổng cộng 1.210 950 1.203");
        assertThat(report.figures()).containsExactly("dossiers_received_total=1210@current",
                "dossiers_received_online=950@current", "dossiers_resolved_total=1203@current");
        assertThat(report.open()).contains("Hộ tịch – Trực tuyến=250").hasSize(6);
    }

    @Test
    void flattened_rows_with_more_numbers_than_heads_are_left_alone() {
        assertThat(Tables.report().line("TT").line("Lĩnh vực").line("Tiếp nhận").line("Trực tuyến")
                .line("(1) (2) (3) (4)").line("1 Chứng thực 900 700 898").line("Tổng cộng 1.210 950 1.203").figures())
                .isEmpty();
    }

    @Test
    void a_cell_a_line_is_a_table_again() {
        Tables report = Tables.report().line("Một số chỉ tiêu chủ yếu").line("Chỉ tiêu").line("ĐVT").line("TH 2022")
                .line("KH 2023").line("TH 2023").line("Hộ nghèo").line("hộ").line("87").line("60").line("58")
                .line("Thu ngân sách").line("triệu đồng").line("5.100").line("5.400").line("5.640");
        assertThat(report.figures()).containsExactly("poor_households=87@previous 2022", "poor_households=60@target",
                "poor_households=58@current", "budget_revenue_mvnd=5100@previous 2022",
                "budget_revenue_mvnd=5400@target",
                "budget_revenue_mvnd=5640@current");
        assertThat(report.open()).isEmpty();
    }

    @Test
    void a_table_cut_by_a_page_break_keeps_its_heads() {
        assertThat(Tables.report().table("Hồ sơ", "Lĩnh vực|Hồ sơ tiếp nhận|Đã giải quyết", "Chứng thực|900|898")
                .newPage().table("", "Hộ tịch|310|305", "Tổng cộng|1.210|1.203").figures()).containsExactly(
                        "dossiers_received_total=1210@current", "dossiers_resolved_total=1203@current");
    }

    @Test
    void a_caption_that_ends_in_another_year_dates_a_table_without_heads_of_time() {
        assertThat(Tables.report().table("Bảng 2. Kết quả rà soát hộ nghèo năm 2022", "Chỉ tiêu|Số lượng",
                "Hộ nghèo|87").figures()).containsExactly("poor_households=87@previous 2022");
        assertThat(Tables.report().table("Bảng 1. Kết quả rà soát hộ nghèo năm 2023", "Chỉ tiêu|Số lượng",
                "Hộ nghèo|58").figures()).containsExactly("poor_households=58@current");
    }

    @Test
    void a_table_among_the_tasks_gives_targets() {
        assertThat(Tables.report().line("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024").table("Chỉ tiêu phấn đấu",
                "Chỉ tiêu|Mức đạt", "Tỷ lệ hộ nghèo|dưới 2%").figures())
                .containsExactly("poor_household_rate=2@target");
    }

    @Test
    void a_page_whose_text_cannot_be_trusted_gives_nothing() {
        assertThat(Tables.report().onBadPage().table("Hồ sơ", "Chỉ tiêu|Số lượng", "Hồ sơ tiếp nhận|512").readings())
                .isEmpty();
    }

    @Test
    void broken_tables_are_survived() {
        List<String> none = List.of();
        assertThat(Tables.report().table("", "|", "|").figures()).isEqualTo(none);
        assertThat(Tables.report().table("", "5").figures()).isEqualTo(none);
        assertThat(Tables.report().table("Hồ sơ", "1|2|3", "(1)|(2)|(3)").figures()).isEqualTo(none);
    }
}
