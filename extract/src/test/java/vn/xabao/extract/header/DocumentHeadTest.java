package vn.xabao.extract.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xabao.extract.report.DocumentHead;

class DocumentHeadTest {

    private static DocumentHead of(String text) {
        return HeadReader.read(Texts.document(text)).document();
    }

    @Test
    void a_head_in_two_columns_is_read_field_by_field() {
        DocumentHead head = of("""
                UBND HUYỆN SƠN TÂY          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                PHÒNG NỘI VỤ                    Độc lập - Tự do - Hạnh phúc
                Số: 77/BC-PNV                 Sơn Tây, ngày 05 tháng 7 năm 2023

                BÁO CÁO
                Kết quả công tác dân vận chính quyền 6 tháng đầu năm 2023

                Thực hiện Kế hoạch số 12/KH-UBND ngày 02/02/2023, Phòng Nội vụ huyện báo cáo như sau:
                """);

        assertThat(head.kind()).isEqualTo("report");
        assertThat(head.number()).isEqualTo("77/BC-PNV");
        assertThat(head.date()).isEqualTo("2023-07-05");
        assertThat(head.issuer()).isEqualTo("Phòng Nội vụ huyện Sơn Tây");
        assertThat(head.title()).isEqualTo("Kết quả công tác dân vận chính quyền 6 tháng đầu năm 2023");
    }

    @Test
    void a_document_flattened_into_one_line_is_taken_apart() {
        DocumentHead head = of("ỦY BAN NHÂN DÂN XÃ ĐÔNG SƠN CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM "
                + "Độc lập – Tự do – Hạnh phúc Số: 45 /BC - UBND Đông Sơn, ngày 20 tháng 9 năm 2021 BÁO CÁO "
                + "Công tác tiếp công dân quý III năm 2021 Căn cứ Luật Tiếp công dân năm 2013, UBND xã báo cáo "
                + "như sau: I. TIẾP CÔNG DÂN UBND xã đã tiếp 12 lượt. Trên đây là báo cáo của UBND xã./. "
                + "Nơi nhận: - UBND huyện; - Lưu: VT. TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã ký) "
                + "Nguyễn Văn An");

        assertThat(head.number()).isEqualTo("45/BC-UBND");
        assertThat(head.date()).isEqualTo("2021-09-20");
        assertThat(head.title()).isEqualTo("Công tác tiếp công dân quý III năm 2021");
        assertThat(head.signer()).isEqualTo("Nguyễn Văn An");
        assertThat(head.signerRole()).isEqualTo("PHÓ CHỦ TỊCH");
        assertThat(head.recipients()).containsExactly("UBND huyện");
    }

    @Test
    void a_party_head_has_a_star_and_a_hyphen() {
        DocumentHead head = of("""
                ĐẢNG BỘ HUYỆN YÊN THẾ
                ĐẢNG ỦY XÃ ĐÔNG SƠN
                *
                Số 07-BC/ĐU
                ĐẢNG CỘNG SẢN VIỆT NAM
                Đông Sơn, ngày 20/11/2023
                BÁO CÁO
                Tổng kết công tác dân vận năm 2023
                -----
                Phần thứ nhất
                T/M ĐẢNG ỦY
                BÍ THƯ
                Trần Thị Lan
                """);

        assertThat(head.number()).isEqualTo("07-BC/ĐU");
        assertThat(head.issuer()).isEqualTo("Đảng ủy xã Đông Sơn");
        assertThat(head.topic()).isEqualTo("party_mass_mobilisation");
        assertThat(head.signerRole()).isEqualTo("BÍ THƯ");
    }

    @Test
    void a_head_in_a_table_of_pipes_and_stars_is_read_without_them() {
        DocumentHead head = of("""
                | ỦY BAN NHÂN DÂN XÃ CHỢ ĐỒN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                | Số: 275/BC-UBND | Độc lập - Tự do - Hạnh phúc |
                |  | Chợ Đồn, ngày 11 tháng 6 năm 2026 |

                **BÁO CÁO**
                **Công tác dân vận chính quyền 6 tháng đầu năm 2026**
                """);

        assertThat(head.number()).isEqualTo("275/BC-UBND");
        assertThat(head.date()).isEqualTo("2026-06-11");
        assertThat(head.title()).isEqualTo("Công tác dân vận chính quyền 6 tháng đầu năm 2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"Số: /BC-UBND|-", "Số:      /BC-UBND|-",
            "Số:......../BC-UBND|-", "Số …… -BC/ĐU|-", "Số: l87/BC-UBND|187/BC-UBND",
            "Số: 05/2024/BC-UBND|05/2024/BC-UBND",
            "Số : 61 /BC-UBND|61/BC-UBND", "SỐ: 61/BC-VP|61/BC-VP"})
    void a_number_left_blank_is_none(String line, String number) {
        assertThat(of("ỦY BAN NHÂN DÂN XÃ SƠN LONG\n" + line + "\nBÁO CÁO\nKết quả năm 2024").number())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"Sơn Long, ngày 05 tháng 10 năm 2024|2024-10-05",
            "Sơn Long, ngày tháng 10 năm 2024|2024-10", "Sơn Long, ngày     tháng 10 năm 2024|2024-10",
            "Sơn Long, ngày … tháng … năm 2024|2024", "Sơn Long, ngày 20 tháng 11 năm 2Ol8|2018-11-20",
            "Sơn Long, ngày l5/3/2021|2021-03-15", "Sơn Long, ngày 31 tháng 02 năm 2023|2023-02",
            "Sơn Long, ngày 45 tháng 13 năm 2023|2023", "TP. Huế, ngày 1 tháng 2 năm 2023|2023-02-01",
            "Phường 5, ngày 10 tháng 01 năm 2022|2022-01-10", "Sơn Long, ngày tháng năm 20|-"})
    void a_date_is_as_exact_as_it_is_filled_in(String line, String date) {
        assertThat(of("ỦY BAN NHÂN DÂN XÃ SƠN LONG\nSố: 1/BC-UBND\n" + line + "\nBÁO CÁO\nKết quả năm 2024").date())
                .isEqualTo(date);
    }

    @Test
    void dates_of_documents_cited_are_not_the_date() {
        DocumentHead head = of("""
                UBND XÃ SƠN LONG
                BÁO CÁO
                Kết quả công tác dân vận năm 2024
                Thực hiện Công văn số 214/PNV ngày 16 tháng 11 năm 2024 của Phòng Nội vụ, UBND xã báo cáo như sau:
                I. KẾT QUẢ
                Ngày 14/4/2024 xã họp.
                """);

        assertThat(head.date()).isNull();
        assertThat(head.number()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "TM. ỦY BAN NHÂN DÂN;CHỦ TỊCH;;Lê Thị Hoa|Lê Thị Hoa|CHỦ TỊCH",
            "TM. UBND XÃ;KT.CHỦ TỊCH;PHÓ CHỦ TỊCH;Đã ký;Nguyễn Thị Thu Hà|Nguyễn Thị Thu Hà|PHÓ CHỦ TỊCH",
            "TM. ỦY BAN NHÂN DÂN;CHỦ TỊCH;(Ký tên, đóng dấu);Y Thanh Niê Kđăm|Y Thanh Niê Kđăm|CHỦ TỊCH",
            "TM. ỦY BAN NHÂN DÂN;CHỦ TỊCH;Nơi nhận:;- UBND huyện!;- Lưu: VT.;Phạm Văn Bảy|Phạm Văn Bảy|CHỦ TỊCH",
            "KT. TRƯỞNG PHÒNG;PHÓ TRƯỞNG PHÒNG;ThS. Đinh Văn Trường|Đinh Văn Trường|PHÓ TRƯỞNG PHÒNG",
            "T/M KHỐI DÂN VẬN;TRƯỞNG KHỐI;TRẦN THỊ LAN|TRẦN THỊ LAN|TRƯỞNG KHỐI",
            "TM. ỦY BAN NHÂN DÂN;KT. CHỦ TỊCH;PHÓ CHỦ TỊCH|-|PHÓ CHỦ TỊCH"})
    void the_signer_is_the_name_below_the_role(String tail, String signer, String role) {
        DocumentHead head = of("BÁO CÁO\nKết quả công tác dân vận năm 2024\nI. KẾT QUẢ\nXã có 4 thôn.\n"
                + "Trên đây là báo cáo của UBND xã Sơn Long./.\n" + tail.replace(';', '\n').replace('!', ';'));

        assertThat(head.signer()).isEqualTo(signer);
        assertThat(head.signerRole()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "UBND|Kết quả công tác dân vận chính quyền năm 2024|mass_mobilisation_government",
            "UBND|Kết quả công tác dân vận năm 2024|mass_mobilisation_government",
            "ĐẢNG ỦY|Kết quả công tác dân vận năm 2024|party_mass_mobilisation",
            "UBND|Công tác tiếp công dân, giải quyết đơn thư năm 2024|citizen_reception_petitions",
            "UBND|Công tác kiểm soát thủ tục hành chính năm 2024|administrative_reform",
            "UBND|Kết quả thực hiện Luật Thực hiện dân chủ ở cơ sở năm 2024|grassroots_democracy",
            "UBND|Tình hình kinh tế - xã hội, quốc phòng - an ninh năm 2024|socio_economic",
            "UBND|Kết quả phòng cháy, chữa cháy năm 2024|-"})
    void the_topic_is_what_the_title_names_first(String issuer, String title, String topic) {
        assertThat(of(issuer + " XÃ SƠN LONG\nSố: 1/BC\nBÁO CÁO\n" + title + "\nI. KẾT QUẢ").topic())
                .isEqualTo(topic);
    }

    @Test
    void a_form_without_a_kind_word_has_the_title_that_names_its_time() {
        DocumentHead head = of("""
                UBND HUYỆN BA TRI
                ỦY BAN NHÂN DÂN XÃ AN BÌNH TÂY
                Số: 117/BC-UBND
                An Bình Tây, ngày 16 tháng 6 năm 2024
                TỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN
                6 tháng đầu năm 2024
                (Số liệu tính từ ngày 15/12/2023 đến ngày 14/6/2024)
                Đơn vị\tTổng số lượt tiếp\tTổng số người
                """);

        assertThat(head.title()).isEqualTo("TỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN 6 tháng đầu năm 2024");
        assertThat(head.kind()).isEqualTo("report");
    }

    @Test
    void those_addressed_and_those_informed_are_recipients_and_the_file_is_not() {
        DocumentHead head = of("""
                UBND XÃ SƠN LONG
                BÁO CÁO
                Kết quả năm 2024
                Kính gửi: Thanh tra huyện Sơn Tây
                I. KẾT QUẢ
                Nơi nhận:
                - Phòng Tài chính - Kế hoạch huyện;
                - TT Đảng ủy, HĐND xã;
                - Lưu: VT.
                """);

        assertThat(head.recipients()).containsExactly("Thanh tra huyện Sơn Tây", "Phòng Tài chính - Kế hoạch huyện",
                "TT Đảng ủy, HĐND xã");
    }

    @Test
    void a_text_without_head_and_tail_has_neither() {
        DocumentHead head = of("Xã có 5 thôn với 333 hộ. Ông Nguyễn Văn A cho biết xã đã tiếp 12 lượt công dân.");

        assertThat(head).isEqualTo(new DocumentHead(null, head.topic(), null, null, null, null, null, null,
                java.util.List.of()));
    }
}
