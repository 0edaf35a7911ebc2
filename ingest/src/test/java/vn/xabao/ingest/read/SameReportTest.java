package vn.xabao.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xabao.ingest.document.Block.Role;
import vn.xabao.ingest.layout.RawDocument;

/** The same report as five kinds of file. */
class SameReportTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Test
    void docx_is_read_as_people_see_it() throws IOException {
        check(Reading.of(DOCX, SampleReport.docx()));
    }

    @Test
    void odt_gives_the_same_text() throws IOException {
        check(Reading.of("application/vnd.oasis.opendocument.text", Reading.resource("report.odt")));
    }

    @Test
    void doc_gives_the_same_text() throws IOException {
        check(Reading.of("application/msword", Reading.resource("report.doc")));
    }

    @Test
    void rtf_gives_the_same_text() throws IOException {
        check(Reading.of("application/rtf", Reading.resource("report.rtf")));
    }

    /** HTML keeps neither the dash of a bullet nor the bracket of "a)": browsers show their own signs. */
    @Test
    void html_gives_the_same_text_but_for_its_own_bullets() throws IOException {
        List<String> shown = SampleReport.texts().stream()
                .map(t -> t.startsWith("- Tiếp") ? "•" + t.substring(1) : t.replaceFirst("^([ab])\\)", "$1.")).toList();
        check(Reading.of("text/html", Reading.resource("report.html")), shown);
    }

    private static void check(RawDocument raw) {
        check(raw, SampleReport.texts());
    }

    private static void check(RawDocument raw, List<String> texts) {
        assertThat(Reading.texts(raw)).isEqualTo(texts);
        assertThat(Reading.texts(raw, Role.HEADING)).containsExactly("I. TÌNH HÌNH CHUNG");
        assertThat(Reading.texts(raw, Role.RUNNING_HEAD)).containsExactly("Báo cáo nội bộ");
        assertThat(Reading.texts(raw, Role.FOOTNOTE)).containsExactly("¹ Trong đó 315 hộ nghèo.");
        assertThat(Reading.cells(raw, 0)).isEqualTo(List.of("0,0 2x1 Thôn", "0,1 1x2 Tiếp công dân",
                "0,3 2x1 Đơn thư", "1,1 1x1 Lượt", "1,2 1x1 Người", "2,0 1x1 Mang Hin", "2,1 1x1 12", "2,2 1x1 15",
                "2,3 1x1 1,5", "3,0 1x1 Ra Manh", "3,1 1x1 8", "3,2 1x1 9", "3,3 1x1 2"));
        assertThat(raw.tables()).singleElement().satisfies(t -> {
            assertThat(t.headerRows()).isEqualTo(2);
            assertThat(t.title()).isEqualTo("Bảng 1. Kết quả theo thôn");
        });
        assertThat(Reading.path(raw, "Ra Manh")).isEqualTo("table 1 row 4 col 1");
        assertThat(Reading.path(raw, "BÁO CÁO")).isEqualTo("p 7");
    }
}
