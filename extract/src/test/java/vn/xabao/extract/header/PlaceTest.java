package vn.xabao.extract.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xabao.extract.report.Place;
import vn.xabao.extract.report.Place.Basis;
import vn.xabao.extract.report.Place.Level;

class PlaceTest {

    private static Place of(String text) {
        return of(text, "a.txt");
    }

    private static Place of(String text, String path) {
        return HeadReader.read(Texts.document(text, path)).place();
    }

    /** Lines by {@code ;}. */
    private static Place report(String head, String date, String rest) {
        return of(head.replace(';', '\n') + "\nSố: 5/BC-UBND\nngày " + date + "\nBÁO CÁO\nKết quả công tác dân vận\n"
                + "I. ĐẶC ĐIỂM TÌNH HÌNH\n" + rest.replace(';', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "UBND HUYỆN PHÙ CÁT;ỦY BAN NHÂN DÂN XÃ CÁT TÀI|22/9/2020||21865|Phù Cát|Bình Định",
            "ỦY BAN NHÂN DÂN;PHƯỜNG TÂN LỢI|18/9/2023|Kính gửi: Thanh tra thành phố Buôn Ma Thuột|24136|Buôn Ma Thuột|Đắk Lắk",
            "UBND XÃ ĐỒNG TIẾN|14/5/2025|Nơi nhận:;- UBND huyện Đồng Phú!|25390|Đồng Phú|Bình Phước",
            "UBND XÃ TÂN THÀNH|12/6/2023|Nơi nhận:;- UBND huyện Hàm Thuận Nam!|23146|Hàm Thuận Nam|Bình Thuận",
            "ĐẢNG BỘ HUYỆN YÊN THẾ;ĐẢNG ỦY XÃ ĐÔNG SƠN;KHỐI DÂN VẬN|20/11/2023||07273|Yên Thế|Bắc Giang",
            "UBND TP. THỦ ĐỨC;UBND PHƯỜNG TÂN PHÚ|12/11/2022||26836|Thủ Đức|Hồ Chí Minh",
            "ỦY BAN NHÂN DÂN;PHƯỜNG 5|10/01/2022|Kính gửi: Ủy ban nhân dân thành phố Cà Mau|32008|Cà Mau|Cà Mau",
            "ỦY BAN NHÂN DÂN P.05|10/01/2022|UBND thành phố Cà Mau chỉ đạo.|32008|Cà Mau|Cà Mau",
            "ỦY BAN NHÂN DÂN TT. BỐ HẠ|10/01/2022||07294|Yên Thế|Bắc Giang",
            "UBND XÃ HOÀ BÌNH|05/01/2024|UBND xã Hòa Bình, huyện Vũ Thư đã làm tốt.|13258|Vũ Thư|Thái Bình",
            "UBND XÃ PHƯỚC TỈNH|1/7/2019|Xã Phước Tỉnh thuộc huyện Long Điền.|26674|Long Điền|Bà Rịa - Vũng Tàu",
            "UBND XÃ B' LÁ|1/7/2019|Xã B’ Lá thuộc huyện Bảo Lâm.|25069|Bảo Lâm|Lâm Đồng",
            "UBND XÃ EABAR|1/7/2019|UBND huyện Buôn Đôn chỉ đạo.|24250|Buôn Đôn|Đắk Lắk",
            "UBND XÃ SƠN LONG|5/10/2024|UBND huyện Sơn Tây chỉ đạo. Phía Tây giáp huyện Kon Plông - Tỉnh Kon Tum.|21341|Sơn Tây|Quảng Ngãi"})
    void units_of_one_name_are_told_apart_by_what_they_lie_in(String head, String date, String rest, String code,
            String district, String province) {
        Place place = report(head, date, rest == null ? "" : rest.replace('!', ';'));

        assertThat(place.code()).isEqualTo(code);
        assertThat(place.district()).isEqualTo(district);
        assertThat(place.province()).isEqualTo(province);
        assertThat(place.list()).isEqualTo("2024");
        assertThat(place.level()).isEqualTo(Level.COMMUNE);
        assertThat(place.confidence()).isGreaterThanOrEqualTo(0.8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ỦY BAN NHÂN DÂN;ĐẶC KHU LÝ SƠN|18/12/2025||21548|đặc khu|Quảng Ngãi",
            "ỦY BAN NHÂN DÂN;PHƯỜNG ĐÔNG SƠN|02/10/2025|UBND tỉnh Thanh Hóa chỉ đạo.|16378|phường|Thanh Hóa",
            "ỦY BAN NHÂN DÂN XÃ ĐÔNG SƠN|02/10/2025|UBND tỉnh Quảng Ngãi chỉ đạo.|21109|xã|Quảng Ngãi",
            "ỦY BAN NHÂN DÂN XÃ LỘC NINH|03/10/2025|Nơi nhận:;- UBND tỉnh Đồng Nai!|25270|xã|Đồng Nai",
            "ỦY BAN NHÂN DÂN;PHƯỜNG LỘC NINH|03/6/2026|Nơi nhận:;- UBND thành phố Đồng Nai!|25270|phường|Đồng Nai",
            "UBND PHƯỜNG TÂN ĐỊNH|15/6/2026|UBND Thành phố Hồ Chí Minh chỉ đạo.|26737|phường|Hồ Chí Minh",
            "ỦY BAN NHÂN DÂN PHƯỜNG 3 BẢO LỘC|11/6/2026||24841|phường|Lâm Đồng",
            "UBND XÃ CHỢ ĐỒN|11/6/2026|Xã có từ sắp xếp thị trấn Bằng Lũng và các xã Ngọc Phái, Phương Viên.|02020|xã|Thái Nguyên"})
    void since_july_2025_there_are_no_districts(String head, String date, String rest, String code, String type,
            String province) {
        Place place = report(head, date, rest == null ? "" : rest.replace('!', ';'));

        assertThat(place.code()).isEqualTo(code);
        assertThat(place.type()).isEqualTo(type);
        assertThat(place.district()).isNull();
        assertThat(place.province()).isEqualTo(province);
        assertThat(place.list()).isEqualTo("2025");
    }

    @Test
    void without_a_date_the_list_is_the_one_that_fits() {
        assertThat(of("Long Hiệp là xã thuộc tỉnh Vĩnh Long. Xã Long Hiệp có 6 ấp.").code()).isEqualTo("29506");
        assertThat(of("Xã Đông Sơn, huyện Yên Thế có 14 thôn.").code()).isEqualTo("07273");
    }

    @Test
    void a_late_report_of_an_old_commune_is_found_in_the_old_list() {
        Place place = report("UBND HUYỆN YÊN THẾ;UBND XÃ ĐÔNG SƠN", "03/7/2025", "Xã có 14 thôn.");

        assertThat(place.code()).isEqualTo("07273");
        assertThat(place.list()).isEqualTo("2024");
    }

    @Test
    void neighbours_named_vote_for_the_district_they_share() {
        Place place = of("""
                BÁO CÁO
                Kết quả công tác dân vận năm 2024 của UBND xã Sơn Long
                I. ĐẶC ĐIỂM
                Phía Bắc giáp xã Sơn Dung, phía Nam giáp xã Sơn Lập, phía Đông giáp xã Sơn Màu - Tỉnh Kon Tum.
                """);

        assertThat(place.code()).isEqualTo("21341");
        assertThat(place.basis()).isEqualTo(Basis.NEIGHBOURS);
        assertThat(place.province()).isEqualTo("Quảng Ngãi");
    }

    @Test
    void a_neighbour_never_wins_and_its_province_never_decides() {
        Place place = of("""
                I. ĐẶC ĐIỂM
                Đông Sơn là một xã miền núi; Phía Đông giáp tỉnh Thanh Hóa; Phía Tây giáp TTBố Hạ; Phía Nam
                giáp huyện Lạng Giang; Phía Bắc giáp xã Đồng Hưu, xã Đồng Hưu và xã Hương Vĩ, xã Đồng Hưu.
                Trên đây là báo cáo năm 2024 của UBND xã Đông Sơn.
                """);

        assertThat(place.code()).isEqualTo("07273");
        assertThat(place.basis()).isEqualTo(Basis.NEIGHBOURS);
    }

    @Test
    void folders_decide_where_the_text_does_not() {
        Place place = of("UBND XÃ SƠN LONG\nSố: 1/BC-UBND\nBÁO CÁO\nKết quả năm 2023\nI. KẾT QUẢ",
                "Quang Ngai/Son Tay/Son Long/bc.docx");

        assertThat(place.code()).isEqualTo("21341");
        assertThat(place.basis()).isEqualTo(Basis.PATH);
    }

    @Test
    void folders_name_the_unit_where_the_text_names_none() {
        Place place = of("Số: 88/BC-UBND\nBÁO CÁO\nKết quả công tác quý III năm 2023\nI. KẾT QUẢ\nXã tiếp 3 lượt.",
                "tỉnh Quảng Ngãi/H. Sơn Tây/xã Sơn Long/2023.docx");

        assertThat(place.code()).isEqualTo("21341");
        assertThat(place.basis()).isEqualTo(Basis.PATH);
    }

    @Test
    void a_name_that_nothing_tells_apart_has_no_code() {
        Place place = report("UBND XÃ QUANG TRUNG", "15/3/2021", "Xã có 4 thôn.");

        assertThat(place.commune()).isEqualTo("Quang Trung");
        assertThat(place.type()).isEqualTo("xã");
        assertThat(place.code()).isNull();
        assertThat(place.current()).isEmpty();
        assertThat(place.confidence()).isLessThan(0.5);
    }

    @Test
    void a_unit_of_no_list_keeps_its_names() {
        Place place = report("UBND HUYỆN YÊN THẾ;UBND XÃ ĐÔNG HỒNG PHÚ", "15/3/2011", "Huyện Yên Thế chỉ đạo.");

        assertThat(place.commune()).isEqualTo("Đông Hồng Phú");
        assertThat(place.district()).isEqualTo("Yên Thế");
        assertThat(place.province()).isEqualTo("Bắc Giang");
        assertThat(place.code()).isNull();
        assertThat(place.list()).isNull();
    }

    @Test
    void a_name_known_only_elsewhere_is_not_taken_from_there() {
        Place place = report("UBND HUYỆN YÊN THẾ;UBND XÃ SƠN LONG", "15/3/2011",
                "Huyện Yên Thế chỉ đạo.;Nơi nhận:;- UBND huyện Yên Thế");

        assertThat(place.code()).isNull();
        assertThat(place.district()).isEqualTo("Yên Thế");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "UBND HUYỆN SƠN TÂY;PHÒNG NỘI VỤ|05/7/2023|UBND xã Sơn Long, tỉnh Quảng Ngãi.|DISTRICT|530|Sơn Tây|Quảng Ngãi",
            "HUYỆN ỦY YÊN THẾ;BAN DÂN VẬN|10/12/2022||DISTRICT|215|Yên Thế|Bắc Giang",
            "UBND THÀNH PHỐ BUÔN MA THUỘT|10/12/2022||DISTRICT|643|Buôn Ma Thuột|Đắk Lắk",
            "UBND TỈNH QUẢNG NGÃI;SỞ NỘI VỤ|15/12/2023|UBND huyện Sơn Tây làm tốt.|PROVINCE|51||Quảng Ngãi",
            "ỦY BAN NHÂN DÂN;THÀNH PHỐ HUẾ|12/11/2025||PROVINCE|46||Huế",
            "ỦY BAN NHÂN DÂN;THÀNH PHỐ HUẾ|12/11/2022||DISTRICT|474|Huế|Thừa Thiên Huế",
            "UBND TP. HỒ CHÍ MINH|12/11/2022||PROVINCE|79||Hồ Chí Minh"})
    void superiors_report_for_their_own_level(String head, String date, String rest, Level level, String code,
            String district, String province) {
        Place place = report(head, date, rest == null ? "" : rest);

        assertThat(place.level()).isEqualTo(level);
        assertThat(place.code()).isEqualTo(code);
        assertThat(place.commune()).isNull();
        assertThat(place.district()).isEqualTo(district);
        assertThat(place.province()).isEqualTo(province);
    }

    @Test
    void a_special_zone_was_a_district() {
        assertThat(report("UBND HUYỆN CÔN ĐẢO", "12/11/2022", "").current())
                .extracting(unit -> unit.code() + " " + unit.type()).containsExactly("26732 đặc khu");
    }

    @Test
    void a_text_that_names_no_unit_has_no_place() {
        assertThat(of("Xã có 5 thôn với 333 hộ, kinh tế - xã hội phát triển.")).isEqualTo(Place.UNKNOWN);
    }

    @Test
    void a_city_is_no_township_and_society_is_no_commune() {
        assertThat(of("KẾT QUẢ PHÁT TRIỂN KINH TẾ - XÃ HỘI AN SINH.\nThị trấn 3,2 tỷ đồng; các xã. Qua 5 năm."))
                .isEqualTo(Place.UNKNOWN);
    }
}
