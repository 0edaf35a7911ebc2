package vn.xabao.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xabao.ingest.Ingesting.blocks;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xabao.ingest.document.Block.Role;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Problem;

class TextTest {

    private static final String REPORT = """
            I. ĐẶC ĐIỂM TÌNH HÌNH

            Lâm Thủy là xã vùng cao nằm ở phía tây của huyện, có 09 bản với tổng số là 412 hộ

            và 1.768 nhân khẩu; trong năm đã tiếp nhận và giải quyết tổng số hồ sơ là 1028 hồ

            sơ, đúng hạn 1021 hồ sơ. Đời sống của nhân dân từng bước được cải thiện.

            UBND xã duy trì lịch tiếp công dân thường xuyên 32 buổi; định kỳ 24 buổi; đột xuất

            9 buổi; tiếp nhận tổng số 10 đơn kiến nghị, phản ánh của công dân trên địa bàn xã

            3

            và đã giải quyết 8/10 đơn đạt 80%.

            - Đơn khiếu nại: 02 đơn;

            - Đơn tố cáo: không có.

            Nơi nhận:

            - Lưu: VT.

            Hồ Văn Thiết
            """;

    @Test
    void lines_with_a_blank_line_after_each_are_joined_where_they_were_wrapped() {
        Document d = Ingesting.text(REPORT);
        assertThat(d.text()).contains("412 hộ và 1.768 nhân khẩu", "1028 hồ sơ, đúng hạn", "đột xuất 9 buổi");
        assertThat(blocks(d, Role.LIST_ITEM)).containsExactly("- Đơn khiếu nại: 02 đơn;", "- Đơn tố cáo: không có.",
                "- Lưu: VT.");
        assertThat(blocks(d, Role.HEADING)).containsExactly("I. ĐẶC ĐIỂM TÌNH HÌNH");
        assertThat(d.text()).contains("\nNơi nhận:\n", "\nHồ Văn Thiết");
    }

    @Test
    void a_lone_page_number_is_set_aside_and_the_sentence_around_it_goes_on() {
        Document d = Ingesting.text(REPORT);
        assertThat(blocks(d, Role.PAGE_NUMBER)).containsExactly("3");
        assertThat(d.text()).contains("trên địa bàn xã và đã giải quyết 8/10 đơn").endsWith("\f3");
    }

    @Test
    void cells_one_a_line_are_neither_joined_nor_taken_for_page_numbers() {
        Document d = Ingesting.text("Biểu tổng hợp\nChỉ tiêu\nĐVT\nDiện tích lúa\nha\n1.220\n5\nĐàn bò\ncon\n4.250\n");
        assertThat(blocks(d)).containsExactly("Biểu tổng hợp", "Chỉ tiêu", "ĐVT", "Diện tích lúa", "ha", "1.220", "5",
                "Đàn bò", "con", "4.250");
    }

    @Test
    void a_paragraph_broken_by_the_end_of_a_page_goes_on_after_the_blank_line() {
        String begun = "Triển khai Kế hoạch số 49/KH-UBND của UBND huyện về thực hiện Quy chế dân chủ ở cơ sở, UBND xã đã"
                + " xây dựng kế hoạch, phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam xã, Khối Dân vận";
        Document d = Ingesting.text(begun + "\n\nĐảng ủy xây dựng kế hoạch phối hợp năm 2024.\n\n2. Kết quả\n");
        assertThat(blocks(d)).containsExactly(begun + " Đảng ủy xây dựng kế hoạch phối hợp năm 2024.", "2. Kết quả");
    }

    @Test
    void a_footnote_in_the_middle_of_a_sentence_follows_the_paragraph_that_calls_it() {
        Document d = Ingesting.text("Xã đã hỗ trợ giống cây trồng, vật nuôi cho người nghèo trên địa bàn¹... Các\n\n"
                + "¹ 02 dự án với 18 hộ tham gia.\n\nchính sách hỗ trợ đã mang lại nhiều chuyển biến.\n\nII. KẾT QUẢ\n");
        assertThat(d.text())
                .isEqualTo("Xã đã hỗ trợ giống cây trồng, vật nuôi cho người nghèo trên địa bàn¹... Các chính"
                        + " sách hỗ trợ đã mang lại nhiều chuyển biến.\n¹ 02 dự án với 18 hộ tham gia.\nII. KẾT QUẢ");
    }

    @Test
    void columns_made_of_spaces_are_read_one_after_the_other() {
        Document d = Ingesting.text("""
                ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                XÃ LÂM THỦY                   Độc lập - Tự do - Hạnh phúc

                BÁO CÁO

                Nơi nhận:                         TM. ỦY BAN NHÂN DÂN
                - UBND huyện;                          CHỦ TỊCH
                - Lưu: VT.
                                                   Hồ Văn Thiết
                """);
        assertThat(blocks(d)).containsExactly("ỦY BAN NHÂN DÂN", "XÃ LÂM THỦY", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc", "BÁO CÁO", "Nơi nhận:", "- UBND huyện;", "- Lưu: VT.",
                "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Hồ Văn Thiết");
    }

    @Test
    void signs_of_markup_stay_in_the_text() {
        Document d = Ingesting
                .text("**1. Tiếp công dân**\n\n| Số hồ sơ | 452 |\n\nDuy trì (*5 mô hình, điển hình*).\n");
        assertThat(blocks(d)).containsExactly("**1. Tiếp công dân**", "| Số hồ sơ | 452 |",
                "Duy trì (*5 mô hình, điển hình*).");
        assertThat(d.blocks().getFirst().role()).isEqualTo(Role.HEADING);
    }

    @Test
    void blocks_say_on_which_line_they_begin() {
        assertThat(Ingesting.text("BÁO CÁO\n\nXã có 618 hộ.\n").blocks()).extracting(b -> b.path())
                .containsExactly("line 1", "line 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void unicode_is_read_with_or_without_its_mark(String charset) {
        String text = "Xã đã giải quyết 13 đơn khiếu nại về đất đai của công dân.";
        assertThat(Ingesting.document("a.txt", text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
        byte[] marked = ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
        assertThat(Ingesting.document("a.txt", marked).text()).isEqualTo(text);
    }

    @Test
    void the_windows_code_page_for_vietnamese_is_found_by_its_words() {
        String text = "Xã đã giải quyết đơn khiếu nại, tố cáo về đất đai của công dân trên địa bàn huyện.";
        byte[] bytes = toneMarksLoose(text).getBytes(Charset.forName("windows-1258"));
        assertThat(Ingesting.document("a.txt", bytes).text()).isEqualTo(text);
    }

    @Test
    void an_old_encoding_is_bad_text() {
        Document d = Ingesting.document("a.txt",
                "UBND x· ®· tiÕp nhËn 13 ®¬n khiÕu n¹i, tè c¸o, ph¶n ¸nh cña c«ng d©n vÒ ®Êt ®ai trong n¨m"
                        .getBytes(Charset.forName("windows-1252")));
        assertThat(d.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.BAD_TEXT);
    }

    /** The code page has letters such as ê and ơ, but tones as marks of their own. */
    private static String toneMarksLoose(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            String tones = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            String letter = apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            out.append(Normalizer.normalize(letter, Normalizer.Form.NFC)).append(tones);
        }
        return out.toString();
    }
}
