package vn.xabao.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.xabao.ingest.document.Block.Role;
import vn.xabao.ingest.layout.RawDocument;

class HtmlReaderTest {

    @Test
    void what_is_not_shown_is_not_read() throws IOException {
        RawDocument raw = read("<title>t</title><style>p{}</style><nav>Trang chủ</nav><script>var a = 1</script>"
                + "<p>Có 12 <b>hộ</b><span style='display: none'>ẩn</span></p><del>13</del>");
        assertThat(Reading.texts(raw)).containsExactly("Có 12 hộ");
    }

    @Test
    void the_charset_is_the_one_the_page_states() throws IOException {
        byte[] bytes = "<meta charset='utf-16le'><p>Sơn Long</p>".getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.texts(Reading.of("text/html", bytes))).containsExactly("Sơn Long");
        byte[] windows = "<meta http-equiv='Content-Type' content='text/html; charset=windows-1258'><p>ðýa chiò</p>"
                .getBytes(Charset.forName("windows-1252"));
        assertThat(Reading.texts(Reading.of("text/html", windows))).containsExactly("đưa chị");
    }

    @Test
    void spans_and_heads_of_tables_are_kept() throws IOException {
        RawDocument raw = read("<table><thead><tr><th rowspan=2>Thôn<th colspan=2>Hộ<tr><th>Nghèo<th>Cận nghèo</thead>"
                + "<tr><td>Mang Hin<td>12<td>3</table>");
        assertThat(Reading.cells(raw, 0)).containsExactly("0,0 2x1 Thôn", "0,1 1x2 Hộ", "1,1 1x1 Nghèo",
                "1,2 1x1 Cận nghèo", "2,0 1x1 Mang Hin", "2,1 1x1 12", "2,2 1x1 3");
        assertThat(raw.tables().getFirst().headerRows()).isEqualTo(2);
    }

    @Test
    void lists_show_their_numbers_and_only_the_first_paragraph_of_an_item_has_one() throws IOException {
        RawDocument raw = read("<ol start=3><li>Ba<p>thêm</p><ul><li>con</ul><li value=7>Bảy</ol>"
                + "<ol type=I><li><p>Một</p></ol>");
        assertThat(Reading.texts(raw)).containsExactly("3. Ba", "thêm", "• con", "7. Bảy", "I. Một");
        assertThat(Reading.texts(raw, Role.LIST_ITEM)).containsExactly("3. Ba", "• con", "7. Bảy", "I. Một");
    }

    @Test
    void notes_and_lists_as_word_writes_them_are_understood() throws IOException {
        RawDocument raw = read("<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·"
                + "<span>&nbsp;&nbsp;</span></span><![endif]>Có 18 hộ<a href='#_ftn1' name='_ftnref1'>[1]</a>.</p>"
                + "<p>Sau</p><div style='mso-element:footnote-list'><hr><div id=ftn1><p><a href='#_ftnref1'"
                + " name='_ftn1'>[1]</a> Dự án trồng chuối.</p></div></div>");
        assertThat(Reading.texts(raw)).containsExactly("• Có 18 hộ¹.", "¹ Dự án trồng chuối.", "Sau");
        assertThat(raw.blocks().get(1).caller()).isZero();
    }

    @Test
    void any_bytes_give_some_document() throws IOException {
        assertThat(read("<table><tr><td rowspan=99999 colspan=0>x<td><table><p>").blocks()).isNotEmpty();
        assertThat(Reading.of("text/html", new byte[]{(byte) 0xFF, 0, 60, 60, 62}).problems()).isEmpty();
    }

    private static RawDocument read(String html) throws IOException {
        return Reading.of("text/html", html.getBytes(StandardCharsets.UTF_8));
    }
}
