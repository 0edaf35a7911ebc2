package vn.xabao.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xabao.ingest.Ingesting.blocks;

import java.io.IOException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xabao.ingest.document.Block.Role;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Page.Verdict;
import vn.xabao.ingest.document.Problem.Kind;
import vn.xabao.ingest.document.Table;
import vn.xabao.ingest.document.Word;

class PdfTest {

    private static final String FULL = "Toàn xã có 14 thôn, bản với 2.363 hộ và 8.093 nhân khẩu, trong đó hộ dân tộc";

    @Test
    void wrapped_lines_become_one_paragraph_with_single_spaces() {
        Document d = Ingesting.pdf(new Pdf().page().lines(72, 100, FULL, "thiểu số 604 hộ, chiếm 25,5 %."));
        assertThat(blocks(d)).containsExactly(FULL + " thiểu số 604 hộ, chiếm 25,5 %.");
    }

    @Test
    void a_short_line_ends_its_paragraph() {
        Document d = Ingesting.pdf(new Pdf().page().lines(72, 100, FULL, "thiểu số 604 hộ", "Xã có 03 trường học"));
        assertThat(blocks(d)).containsExactly(FULL + " thiểu số 604 hộ", "Xã có 03 trường học");
    }

    @Test
    void a_number_of_a_document_broken_at_its_hyphen_keeps_it_and_gets_no_space() {
        Document d = Ingesting.pdf(new Pdf().page().lines(72, 100,
                "Thực hiện Nghị quyết số 25-NQ/TW và Nghị định số 59/2023/NĐ-", "CP của Chính phủ, xã đã triển khai.",
                FULL));
        assertThat(d.text()).contains("Nghị định số 59/2023/NĐ-CP của Chính phủ");
    }

    @Test
    void a_paragraph_goes_on_over_the_page_and_tells_where() {
        Document d = Ingesting.pdf(new Pdf().page().lines(72, 750, FULL).text(290, 800, 12, "1").page().lines(72, 80,
                "thiểu số 604 hộ.", "III. KẾT QUẢ").text(290, 800, 12, "2"));
        assertThat(blocks(d)).containsExactly(FULL + " thiểu số 604 hộ.", "III. KẾT QUẢ", "1", "2");
        var paragraph = d.blocks().getFirst();
        assertThat(paragraph.pageAt(d.text().indexOf("Toàn xã"))).isEqualTo(1);
        assertThat(paragraph.pageAt(d.text().indexOf("thiểu số"))).isEqualTo(2);
    }

    @Test
    void page_numbers_and_repeated_heads_are_set_aside_behind_a_form_feed() {
        Pdf pdf = new Pdf();
        for (int i = 1; i <= 3; i++) {
            pdf.page().text(72, 40, 10, "UBND xã Lâm Thủy").lines(72, 100, FULL, "người.").text(290, 800, 11,
                    "- " + i + " -");
        }
        Document d = Ingesting.pdf(pdf);
        assertThat(blocks(d, Role.PAGE_NUMBER)).containsExactly("- 1 -", "- 2 -", "- 3 -");
        assertThat(blocks(d, Role.RUNNING_HEAD)).hasSize(3);
        assertThat(d.text().substring(d.text().indexOf('\f'))).contains("UBND xã Lâm Thủy", "- 2 -");
    }

    @Test
    void the_columns_of_head_and_signature_are_read_one_after_the_other() {
        Document d = Ingesting.pdf(new Pdf().page()
                .lines(72, 80, "ỦY BAN NHÂN DÂN", "XÃ LÂM THỦY", "Số: 218/BC-UBND")
                .lines(300, 82, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                        "Lâm Thủy, ngày 28 tháng 11 năm 2024")
                .lines(260, 160, "BÁO CÁO")
                .lines(72, 200, FULL, "thiểu số 604 hộ.")
                .lines(72, 260, "Nơi nhận:", "- UBND huyện;", "- Lưu: VT.")
                .lines(340, 260, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
                .lines(350, 360, "Hồ Văn Thiết"));
        assertThat(blocks(d)).containsExactly("ỦY BAN NHÂN DÂN", "XÃ LÂM THỦY", "Số: 218/BC-UBND",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                "Lâm Thủy, ngày 28 tháng 11 năm 2024", "BÁO CÁO", FULL + " thiểu số 604 hộ.", "Nơi nhận:",
                "- UBND huyện;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Hồ Văn Thiết");
    }

    @Test
    void a_raised_number_calls_its_footnote_and_is_no_part_of_a_figure() throws IOException {
        Document d = Ingesting.resource("lam-thuy.pdf");
        assertThat(d.text()).contains("đồng bào Bru - Vân Kiều¹. Đời sống", "3.150 m², tập trung")
                .contains("điều hành của chính quyền.\n¹ Số liệu rà soát")
                .contains("thông tin liên lạc không bảo đảm.\n¹ Năm 2024 xã được cấp 35 triệu đồng");
        assertThat(blocks(d, Role.FOOTNOTE)).hasSize(2);
    }

    @Test
    void a_ruled_table_keeps_its_rows_its_spans_and_its_empty_cells() throws IOException {
        Document d = Ingesting.resource("lam-thuy.pdf");
        assertThat(d.text()).contains("TT\tLĩnh vực\tSố hồ sơ tiếp nhận\tĐã giải quyết đúng hạn\tQuá hạn\n"
                + "Trực tuyến\tTrực tiếp\n1\tHộ tịch, chứng thực\t412\t187\t599\t0\n"
                + "2\tBảo trợ xã hội, người có công và chính sách dân tộc\t96\t54\t149\t1\n3\tĐất đai\t23\t41\t\t2\n");
        Table table = d.tables().getFirst();
        assertThat(table.title()).isEqualTo("Bảng 1. Tình hình giải quyết hồ sơ năm 2024");
        assertThat(table.headerRows()).isEqualTo(2);
        Table.Cell spanned = table.cells().get(2);
        assertThat(Ingesting.said(d, d.blocks().get(spanned.block()))).isEqualTo("Số hồ sơ tiếp nhận");
        assertThat(spanned.columnSpan()).isEqualTo(2);
        assertThat(table.cells().getFirst().rowSpan()).isEqualTo(2);
    }

    @Test
    void rows_of_a_table_without_rulings_stay_rows() {
        Document d = Ingesting.pdf(new Pdf().page().lines(72, 100, "Chỉ tiêu", "Diện tích lúa", "Đàn trâu, bò")
                .lines(250, 100, "Kế hoạch", "1.220", "4.250").lines(400, 100, "Thực hiện", "1.215,6", "4.230"));
        assertThat(d.text()).isEqualTo(
                "Chỉ tiêu\tKế hoạch\tThực hiện\nDiện tích lúa\t1.220\t1.215,6\nĐàn trâu, bò\t4.250\t4.230");
        assertThat(d.tables()).singleElement().extracting(Table::columns).isEqualTo(3);
    }

    @Test
    void headings_and_list_items_have_their_roles() throws IOException {
        Document d = Ingesting.resource("lam-thuy.pdf");
        assertThat(blocks(d, Role.HEADING)).contains("II. KẾT QUẢ THỰC HIỆN", "2. Tiếp công dân, giải quyết đơn thư",
                "Kết quả công tác dân vận chính quyền năm 2024, phương hướng, nhiệm vụ năm 2025");
        assertThat(blocks(d, Role.LIST_ITEM)).contains("- Khiếu nại: 02 đơn;",
                "2. Phấn đấu giảm 25 hộ nghèo; tỷ lệ giải quyết hồ sơ đúng hạn đạt 99 % trở lên.");
    }

    @Test
    void a_picture_of_a_page_has_no_text_and_says_so() {
        Document d = Ingesting.pdf(new Pdf().page().scan().text(290, 800, 12, "1").page().lines(72, 100, FULL));
        assertThat(d.pages()).extracting(p -> p.verdict()).containsExactly(Verdict.NO_TEXT, Verdict.GOOD_TEXT);
        assertThat(d.problems()).singleElement().satisfies(p -> {
            assertThat(p.kind()).isEqualTo(Kind.NO_TEXT);
            assertThat(p.page()).isEqualTo(1);
            assertThat(p.message().vi()).contains("ảnh quét", "OCR");
        });
    }

    @Test
    void letters_of_an_old_encoding_are_bad_text() {
        Document d = Ingesting.pdf(new Pdf().page().lines(72, 100,
                "UBND x· ®· tiÕp nhËn 13 ®¬n khiÕu n¹i, tè c¸o, ph¶n ¸nh cña c«ng d©n vÒ ®Êt ®ai"));
        assertThat(d.pages().getFirst().verdict()).isEqualTo(Verdict.BAD_TEXT);
        assertThat(d.problems()).extracting(p -> p.kind()).containsExactly(Kind.BAD_TEXT);
    }

    @Test
    void loose_marks_are_composed() {
        Document d = Ingesting
                .pdf(new Pdf().page().lines(72, 100, "Gia\u0309i quye\u0302\u0301t \u0111o\u031bn thu\u031b"));
        assertThat(d.text()).isEqualTo("Giải quyết đơn thư");
        assertThat(d.blocks().getFirst().words()).extracting(Word::end).containsExactly(4, 10, 14, 18);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void boxes_follow_the_rotation_of_the_page(int rotation) {
        Document d = Ingesting.pdf(new Pdf().turned(rotation).page().text(100, 200, 12, "Lâm Thủy"));
        Word w = d.blocks().getFirst().words().getFirst();
        double[] expected = switch (rotation) {
            case 90 -> new double[]{842 - 200, 100};
            case 180 -> new double[]{595 - 100, 842 - 200};
            case 270 -> new double[]{200, 595 - 100};
            default -> new double[]{100, 200};
        };
        assertThat(expected[0]).isBetween(w.x0() - 2, w.x1() + 2);
        assertThat(expected[1]).isBetween(w.y0() - 2, w.y1() + 2);
        assertThat(d.pages().getFirst().width()).isCloseTo(rotation % 180 == 0 ? 595.3 : 841.9,
                Offset.offset(0.1));
    }

    @Test
    void a_word_has_the_box_it_has_on_the_page() {
        Document d = Ingesting.pdf(new Pdf().page().text(100, 200, 12, "Tiếp công dân"));
        Word first = d.blocks().getFirst().words().getFirst();
        assertThat(first.x0()).isBetween(99.0, 101.0);
        assertThat(first.y0()).isBetween(186.0, 192.0);
        assertThat(first.y1()).isBetween(200.0, 205.0);
        assertThat(d.text().substring(first.start(), first.end())).isEqualTo("Tiếp");
    }
}
