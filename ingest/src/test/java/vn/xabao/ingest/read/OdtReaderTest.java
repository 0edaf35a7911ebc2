package vn.xabao.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.xabao.ingest.document.Problem.Kind;
import vn.xabao.ingest.layout.RawDocument;

class OdtReaderTest {

    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String NAMESPACES = " xmlns:office='o' xmlns:text='t' xmlns:table='tb' xmlns:style='s'"
            + " xmlns:draw='d' xmlns:manifest='m' xmlns:fo='f'";

    @Test
    void tracked_deletions_and_comments_are_not_read() throws IOException {
        RawDocument raw = body("<text:tracked-changes><text:changed-region><text:deletion><text:p>100</text:p>"
                + "</text:deletion></text:changed-region></text:tracked-changes><text:p>Có <text:change/>120<text:s/>hộ"
                + "<office:annotation><text:p>xem lại</text:p></office:annotation></text:p>");
        assertThat(Reading.texts(raw)).containsExactly("Có 120 hộ");
    }

    @Test
    void nested_lists_show_the_numbers_of_their_levels() throws IOException {
        String style = "<text:list-style style:name='L'>"
                + "<text:list-level-style-number text:level='1' style:num-format='I' style:num-suffix='.'/>"
                + "<text:list-level-style-number text:level='2' style:num-format='1' text:display-levels='2'/>"
                + "<text:list-level-style-bullet text:level='3' text:bullet-char='+'/></text:list-style>";
        String list = "<text:list text:style-name='L'><text:list-item><text:p>a</text:p><text:list><text:list-item>"
                + "<text:p>b</text:p><text:p>tiếp</text:p><text:list><text:list-item><text:p>c</text:p></text:list-item>"
                + "</text:list></text:list-item></text:list></text:list-item><text:list-header><text:p>không số</text:p>"
                + "</text:list-header></text:list><text:list text:style-name='L' text:continue-numbering='true'>"
                + "<text:list-item><text:p>d</text:p></text:list-item><text:list-item text:start-value='9'>"
                + "<text:p>e</text:p></text:list-item></text:list>";
        assertThat(Reading.texts(read(style, list))).containsExactly("I. a", "I.1 b", "tiếp", "+ c", "không số",
                "II. d", "IX. e");
    }

    @Test
    void a_text_box_follows_its_paragraph_and_lines_are_broken_where_the_author_broke_them() throws IOException {
        RawDocument raw = body("<text:p>ỦY BAN NHÂN DÂN<text:line-break/>XÃ SƠN LONG<draw:frame><draw:text-box>"
                + "<text:p>Trong khung</text:p></draw:text-box></draw:frame></text:p>");
        assertThat(Reading.texts(raw)).containsExactly("ỦY BAN NHÂN DÂN", "XÃ SƠN LONG", "Trong khung");
    }

    @Test
    void header_rows_are_those_the_file_marks() throws IOException {
        RawDocument raw = body("<table:table><table:table-header-rows>" + row("Thôn", "Hộ") + row("A", "B")
                + "</table:table-header-rows>" + row("Mang Hin", "12") + "</table:table>");
        assertThat(raw.tables().getFirst().headerRows()).isEqualTo(2);
    }

    @Test
    void damaged_cut_off_and_locked_files_say_so() throws IOException {
        byte[] good = Reading.resource("report.odt");
        assertThat(Reading.failure(ODT, Arrays.copyOf(good, good.length / 2))).isEqualTo(Kind.TRUNCATED);
        assertThat(Reading.failure(ODT, zip(Map.of("content.xml", "<a><b>")))).isEqualTo(Kind.DAMAGED);
        assertThat(Reading.failure(ODT, Reading.resource("locked.odt"))).isEqualTo(Kind.ENCRYPTED);
    }

    @Test
    void bombs_and_external_entities_are_refused() throws IOException {
        String body = content("", "<text:p>&x;</text:p>");
        assertThat(Reading.failure(ODT, zip(Map.of("content.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + body)))).isEqualTo(Kind.DAMAGED);
        assertThat(Reading.failure(ODT, zip(Map.of("content.xml", content("", " ".repeat(60 << 20))))))
                .isEqualTo(Kind.BOMB);
    }

    private static String row(String... cells) {
        return "<table:table-row><table:table-cell><text:p>" + String.join(
                "</text:p></table:table-cell><table:table-cell><text:p>", cells)
                + "</text:p></table:table-cell></table:table-row>";
    }

    private static RawDocument body(String xml) throws IOException {
        return read("", xml);
    }

    private static RawDocument read(String styles, String body) throws IOException {
        return Reading.of(ODT, zip(Map.of("content.xml", content(styles, body))));
    }

    private static String content(String styles, String body) {
        return "<office:document-content" + NAMESPACES + "><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
