package vn.xabao.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.xabao.ingest.document.Block.Role;
import vn.xabao.ingest.document.Problem.Kind;
import vn.xabao.ingest.layout.RawDocument;

class RtfReaderTest {

    @Test
    void characters_come_by_number_or_by_the_code_page_of_the_font() throws IOException {
        RawDocument raw = read("{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset163 B;}}\\f0 S\\u417\\'3fn \\uc0\\u272 "
                + "\\uc1\\u244 ?ng \\f1 \\'f0\\'fda chi\\'f2\\par");
        assertThat(Reading.texts(raw)).containsExactly("Sơn Đông đưa chị");
    }

    @Test
    void deleted_and_hidden_text_and_field_codes_are_not_read() throws IOException {
        RawDocument raw = read("C\\'f3 {\\deleted 100}{\\v an }120{\\field{\\*\\fldinst PAGE}{\\fldrslt  7}}\\par");
        assertThat(Reading.texts(raw)).containsExactly("Có 120 7");
    }

    @Test
    void cells_are_placed_by_their_edges_and_merged_as_marked() throws IOException {
        RawDocument raw = read("Dau\\par Hai\\par Ba\\par Bon\\par"
                + row("\\clvmgf\\clbrdrl\\brdrs\\cellx1000\\cellx3000", "Thon", "Ho")
                + row("\\clvmrg\\cellx1000\\cellx2000\\cellx3000", "", "Ngheo", "Can ngheo")
                + row("\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000", "Mang Hin", "12", "") + "\\pard Sau\\par");
        assertThat(Reading.cells(raw, 0)).containsExactly("0,0 2x1 Thon", "0,1 1x2 Ho", "1,1 1x1 Ngheo",
                "1,2 1x1 Can ngheo", "2,0 1x1 Mang Hin", "2,1 1x2 12");
        assertThat(raw.blocks().getLast().text()).isEqualTo("Sau");
    }

    @Test
    void a_table_in_a_cell_is_a_table_of_its_own() throws IOException {
        RawDocument raw = read("{\\trowd\\clbrdrl\\brdrs\\cellx1000\\cellx2000\\pard\\intbl A\\cell Ngoai\\par"
                + "\\pard\\intbl\\itap2 x\\nestcell 1\\nestcell{\\*\\nesttableprops\\trowd\\clbrdrl\\brdrs\\cellx500"
                + "\\cellx900\\nestrow}y\\nestcell 2\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}"
                + "\\pard\\intbl\\cell\\row}" + row("\\cellx1000\\cellx2000", "B", "2"));
        assertThat(Reading.cells(raw, 0)).containsExactly("0,0 1x1 A", "0,1 1x1 Ngoai", "1,0 1x1 B", "1,1 1x1 2");
        assertThat(Reading.cells(raw, 1)).containsExactly("0,0 1x1 x", "0,1 1x1 1", "1,0 1x1 y", "1,1 1x1 2");
    }

    @Test
    void headers_notes_and_text_boxes_stand_where_they_belong() throws IOException {
        RawDocument raw = read("{\\header\\pard Mat\\par}Co 18 ho{\\super\\chftn{\\footnote\\pard\\chftn  Hai thon.}}"
                + "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt\\pard Trong khung\\par}}}.\\par Sau\\par");
        assertThat(Reading.texts(raw)).containsExactly("Co 18 ho¹.", "¹ Hai thon.", "Trong khung", "Sau");
        assertThat(Reading.texts(raw, Role.RUNNING_HEAD)).containsExactly("Mat");
    }

    @Test
    void a_file_that_was_cut_off_gives_what_is_left_and_says_so() throws IOException {
        byte[] all = Reading.resource("report.rtf");
        RawDocument raw = Reading.of("application/rtf", java.util.Arrays.copyOf(all, all.length * 2 / 3));
        assertThat(Reading.texts(raw)).contains("BÁO CÁO");
        assertThat(raw.problems()).singleElement().satisfies(p -> assertThat(p.kind()).isEqualTo(Kind.TRUNCATED));
    }

    @Test
    void bytes_that_are_not_rtf_are_damaged() {
        assertThat(Reading.failure("application/rtf", "rtf?".getBytes(StandardCharsets.UTF_8))).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void a_broken_structure_still_gives_its_text() throws IOException {
        assertThat(Reading.texts(read("}}}\\cell x\\row\\nestrow\\cell}}{\\u\\bin99999 y"))).contains("x");
    }

    private static String row(String definition, String... cells) {
        StringBuilder rtf = new StringBuilder("\\trowd" + definition + "\\pard\\intbl ");
        for (String c : cells) {
            rtf.append(c).append("\\cell ");
        }
        return rtf.append("\\row\n").toString();
    }

    private static RawDocument read(String body) throws IOException {
        return Reading.of("application/rtf",
                ("{\\rtf1\\ansi\\ansicpg1252 " + body + "}").getBytes(StandardCharsets.ISO_8859_1));
    }
}
