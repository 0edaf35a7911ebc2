package vn.xabao.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.xabao.ingest.document.Block.Role;
import vn.xabao.ingest.document.Problem.Kind;
import vn.xabao.ingest.layout.RawDocument;

class DocxReaderTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String NUMBERED = "<w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>";

    @Test
    void inserted_text_is_read_and_deleted_text_is_not() throws IOException {
        RawDocument raw = body("<w:p><w:r><w:t xml:space='preserve'>Có </w:t></w:r>"
                + "<w:del><w:r><w:delText>100</w:delText></w:r></w:del><w:ins><w:r><w:t>120</w:t></w:r></w:ins>"
                + "<w:r><w:t xml:space='preserve'> hộ</w:t></w:r><w:moveFrom><w:r><w:t>cũ</w:t></w:r></w:moveFrom></w:p>");
        assertThat(Reading.texts(raw)).containsExactly("Có 120 hộ");
    }

    @Test
    void a_deleted_paragraph_end_joins_the_next_paragraph() throws IOException {
        RawDocument raw = body(
                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>Tổng số </w:t></w:r></w:p>"
                        + p("120 hộ"));
        assertThat(Reading.texts(raw)).containsExactly("Tổng số 120 hộ");
    }

    @Test
    void hidden_text_and_field_codes_are_not_read() throws IOException {
        RawDocument raw = body("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>7</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>");
        assertThat(Reading.texts(raw)).containsExactly("7");
    }

    @Test
    void text_shown_in_capitals_is_read_in_capitals() throws IOException {
        RawDocument raw = body("<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>ủy ban nhân dân</w:t></w:r></w:p>");
        assertThat(Reading.texts(raw)).containsExactly("ỦY BAN NHÂN DÂN");
    }

    @Test
    void a_broken_line_is_a_line_of_its_own_unless_the_sentence_goes_on() throws IOException {
        RawDocument raw = body("<w:p><w:r><w:t>ỦY BAN NHÂN DÂN</w:t><w:br/><w:t>XÃ SƠN LONG</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>Tiếp nhận 1028 hồ</w:t><w:br/><w:t>sơ của công dân</w:t></w:r></w:p>");
        assertThat(Reading.texts(raw)).containsExactly("ỦY BAN NHÂN DÂN", "XÃ SƠN LONG",
                "Tiếp nhận 1028 hồ sơ của công dân");
    }

    @Test
    void a_text_box_is_read_once_after_its_paragraph() throws IOException {
        String box = "<w:txbxContent>" + p("Số: 12/BC-UBND") + "</w:txbxContent>";
        RawDocument raw = body("<w:p><w:r><w:t>Trước</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                + "</w:pict></mc:Fallback></mc:AlternateContent>"
                + "</w:r></w:p>");
        assertThat(Reading.texts(raw)).containsExactly("Trước", "Số: 12/BC-UBND");
    }

    @Test
    void levels_of_a_list_count_on_and_restart_as_word_shows_them() throws IOException {
        String levels = level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "decimal", "%2.%3.");
        String numbering = "<w:abstractNum w:abstractNumId='0'>" + levels + "</w:abstractNum>"
                + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='0'/>"
                + "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>";
        RawDocument raw = read(Map.of("numbering", numbering),
                item(0, 1, "a") + item(1, 1, "b") + item(1, 1, "c") + item(2, 1, "d") + p("xen") + item(0, 1, "e")
                        + item(1, 1, "f") + item(0, 2, "g"));
        assertThat(Reading.texts(raw)).containsExactly("I. a", "1. b", "2. c", "2.1. d", "xen", "II. e", "1. f",
                "V. g");
        assertThat(Reading.texts(raw, Role.LIST_ITEM)).hasSize(7).doesNotContain("xen");
    }

    @Test
    void a_numbering_may_come_from_the_style() throws IOException {
        RawDocument raw = read(
                Map.of("numbering", "<w:abstractNum w:abstractNumId='0'>" + level(0, "bullet", "\uF02D")
                        + "</w:abstractNum><w:num w:numId='3'><w:abstractNumId w:val='0'/></w:num>", "styles",
                        "<w:style w:type='paragraph' w:styleId='G'><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr>"
                                + "</w:style><w:style w:type='paragraph' w:styleId='H'><w:basedOn w:val='G'/></w:style>"),
                "<w:p><w:pPr><w:pStyle w:val='H'/></w:pPr><w:r><w:t>Lưu: VT</w:t></w:r></w:p>");
        assertThat(Reading.texts(raw)).containsExactly("- Lưu: VT");
    }

    @Test
    void a_table_in_a_cell_is_a_table_of_its_own_with_the_path_of_that_cell() throws IOException {
        String inner = table(row(cell("Nam"), cell("5")) + row(cell("Nữ"), cell("7")));
        RawDocument raw = body(p("Mở đầu") + p("hai") + p("ba") + p("bốn") + table(row(cell("Thôn"), cell("Người"))
                + row(cell("Mang Hin"), "<w:tc>" + p("12") + inner + p("") + "</w:tc>")));
        assertThat(Reading.cells(raw, 0)).containsExactly("0,0 1x1 Thôn", "0,1 1x1 Người", "1,0 1x1 Mang Hin",
                "1,1 1x1 12");
        assertThat(Reading.cells(raw, 1)).containsExactly("0,0 1x1 Nam", "0,1 1x1 5", "1,0 1x1 Nữ", "1,1 1x1 7");
        assertThat(Reading.path(raw, "Nữ")).isEqualTo("table 1 row 2 col 2 table 1 row 2 col 1");
    }

    @Test
    void a_lined_table_at_the_very_top_is_data() throws IOException {
        RawDocument raw = body(table(row(cell("Thôn"), cell("Hộ")) + row(cell("Mang Hin"), cell("120"))));
        assertThat(raw.tables()).singleElement().satisfies(t -> assertThat(t.headerRows()).isEqualTo(1));
    }

    @Test
    void a_wide_table_without_lines_is_data_too() throws IOException {
        String row = row(cell("1"), cell("2"), cell("3"), cell("4"));
        RawDocument raw = body("<w:tbl>" + row + row + "</w:tbl>");
        assertThat(raw.tables()).singleElement().satisfies(t -> assertThat(t.columns()).isEqualTo(4));
    }

    @Test
    void a_small_table_of_figures_without_lines_is_data_even_at_the_top() throws IOException {
        RawDocument raw = body("<w:tbl>" + row(cell("Số hộ"), cell("618")) + row(cell("Số khẩu"), cell("2.283"))
                + "</w:tbl>");
        assertThat(raw.tables()).hasSize(1);
    }

    @Test
    void a_footnote_called_in_a_cell_stands_after_the_table_and_knows_its_cell() throws IOException {
        String called = "<w:tc><w:p><w:r><w:t>12</w:t><w:footnoteReference w:id='2'/></w:r></w:p></w:tc>";
        RawDocument raw = read(Map.of("footnotes", "<w:footnote w:id='2'>" + p("Ước tính") + "</w:footnote>"),
                table(row(cell("Thôn"), cell("Hộ")) + row(cell("Mang Hin"), called) + row(cell("Ra Manh"), cell("8"))));
        RawDocument.Block note = raw.blocks().getLast();
        assertThat(note.text()).isEqualTo("¹ Ước tính");
        assertThat(raw.blocks().get(note.caller()).path()).isEqualTo("table 1 row 2 col 2");
    }

    @Test
    void content_controls_are_looked_into() throws IOException {
        RawDocument raw = body("<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>" + p("Năm 2024")
                + "</w:sdtContent></w:sdt>");
        assertThat(Reading.texts(raw)).containsExactly("Năm 2024");
    }

    @Test
    void a_lone_page_number_in_the_footer_is_set_aside_as_such() throws IOException {
        RawDocument raw = read(Map.of("footer", p("- 3 -") + p("Mật")), p("Thân"));
        assertThat(Reading.texts(raw, Role.PAGE_NUMBER)).containsExactly("- 3 -");
        assertThat(Reading.texts(raw, Role.RUNNING_HEAD)).containsExactly("Mật");
    }

    @Test
    void damaged_and_cut_off_files_say_so() {
        byte[] good = SampleReport.docx();
        assertThat(Reading.failure(DOCX, Arrays.copyOf(good, good.length / 2))).isEqualTo(Kind.TRUNCATED);
        assertThat(Reading.failure(DOCX, "PK".getBytes(StandardCharsets.UTF_8))).isEqualTo(Kind.DAMAGED);
        byte[] broken = good.clone();
        Arrays.fill(broken, 200, 1200, (byte) 0);
        assertThat(Reading.failure(DOCX, broken)).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void a_locked_file_says_so() throws IOException, GeneralSecurityException {
        assertThat(Reading.failure(DOCX, locked(SampleReport.docx()))).isEqualTo(Kind.ENCRYPTED);
    }

    private static byte[] locked(byte[] docx) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (OutputStream data = encryptor.getDataStream(files)) {
                data.write(docx);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_bomb_is_not_unpacked() throws IOException {
        byte[] bomb = zip(parts(Map.of(), p(" ".repeat(60 << 20))));
        assertThat(Reading.failure(DOCX, bomb)).isEqualTo(Kind.BOMB);
        byte[] huge = zip(parts(Map.of(), p("A".repeat(101 << 20))));
        assertThat(Reading.failure(DOCX, huge)).isEqualTo(Kind.BOMB);
    }

    @Test
    void an_external_entity_is_refused() throws IOException {
        Map<String, String> parts = parts(Map.of(), p("&x;"));
        parts.computeIfPresent("word/document.xml", (k, v) -> v.replace("<w:document",
                "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><w:document"));
        assertThat(Reading.failure(DOCX, zip(parts))).isEqualTo(Kind.DAMAGED);
    }

    private static RawDocument body(String xml) throws IOException {
        return read(Map.of(), xml);
    }

    private static RawDocument read(Map<String, String> others, String xml) throws IOException {
        return Reading.of(DOCX, zip(parts(others, xml)));
    }

    private static Map<String, String> parts(Map<String, String> others, String body) {
        Map<String, String> parts = new TreeMap<>();
        StringBuilder types = new StringBuilder(
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/></Types>");
        parts.put("[Content_Types].xml", types.toString());
        parts.put("_rels/.rels", relationships(Map.of("officeDocument", "word/document.xml")));
        Map<String, String> targets = new TreeMap<>();
        others.forEach((name, xml) -> {
            targets.put(name, name + ".xml");
            parts.put("word/" + name + ".xml", wrapped(name, xml));
        });
        parts.put("word/_rels/document.xml.rels", relationships(targets));
        parts.put("word/document.xml", wrapped("document", "<w:body>" + body + "</w:body>"));
        return parts;
    }

    private static String wrapped(String root, String xml) {
        return "<w:" + root + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>" + xml + "</w:" + root
                + ">";
    }

    private static String relationships(Map<String, String> targets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
        targets.forEach((type, target) -> xml.append("<Relationship Id='").append(type).append(
                "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/").append(type)
                .append("' Target='").append(target).append("'/>"));
        return xml.append("</Relationships>").toString();
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

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String item(int level, int list, String text) {
        return "<w:p>" + String.format(java.util.Locale.ROOT, NUMBERED, level, list) + "<w:r><w:t>" + text
                + "</w:t></w:r></w:p>";
    }

    private static String level(int level, String form, String pattern) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + form + "'/><w:lvlText w:val='"
                + pattern + "'/></w:lvl>";
    }

    private static String table(String rows) {
        return "<w:tbl><w:tblPr><w:tblBorders><w:insideV w:val='single'/></w:tblBorders></w:tblPr>" + rows + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String text) {
        return "<w:tc>" + p(text) + "</w:tc>";
    }
}
