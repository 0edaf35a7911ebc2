package vn.xabao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xabao.ingest.IngestResult.Unreadable;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Problem.Kind;

class HostileFilesTest {

    private static final String LINE = "Trong kỳ đã tiếp nhận 13 đơn của công dân trong xã.";

    @Test
    void an_empty_file_is_empty() {
        assertThat(Ingesting.refusal("trống.docx", new byte[0]).kind()).isEqualTo(Kind.EMPTY);
    }

    @Test
    void a_file_of_spaces_has_no_text() {
        Document d = Ingesting.text(" \n\n \t ");
        assertThat(d.text()).isEmpty();
        assertThat(d.problems()).extracting(Problem::kind).containsExactly(Kind.NO_TEXT);
    }

    @Test
    void random_bytes_are_unsupported_or_damaged_whatever_they_are_called() {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        for (String name : new String[]{"a", "a.pdf", "a.docx", "a.txt", "a.xls"}) {
            assertThat(Ingesting.refusal(name, bytes).kind()).isIn(Kind.UNSUPPORTED, Kind.DAMAGED);
        }
    }

    @Test
    void a_pdf_with_a_password_is_encrypted() {
        byte[] locked = new Pdf().page().lines(72, 100, LINE).locked("bí mật").bytes();
        assertThat(Ingesting.refusal("khóa.pdf", locked)).satisfies(p -> {
            assertThat(p.kind()).isEqualTo(Kind.ENCRYPTED);
            assertThat(p.message().vi()).contains("mật khẩu");
            assertThat(p.message().en()).contains("password");
        });
    }

    @Test
    void a_pdf_cut_off_gives_the_pages_that_are_left_or_says_that_it_is_cut() {
        Pdf pdf = new Pdf();
        for (int i = 0; i < 5; i++) {
            pdf.page().lines(72, 100, LINE);
        }
        byte[] whole = pdf.bytes();
        for (int percent : new int[]{5, 30, 60, 90, 99}) {
            byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
            switch (Ingesting.result("cụt.pdf", cut)) {
                case IngestResult.Ingested i -> assertThat(i.document().problems()).extracting(Problem::kind)
                        .contains(Kind.TRUNCATED);
                case Unreadable u -> assertThat(u.problem().kind()).isEqualTo(Kind.TRUNCATED);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n%%EOF\n",
            "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 1 0 R >>\ntrailer<</Root 1 0 R>>\n%%EOF"})
    void a_pdf_without_pages_is_damaged(String bytes) {
        assertThat(Ingesting.refusal("hỏng.pdf", bytes.getBytes(StandardCharsets.ISO_8859_1)).kind())
                .isEqualTo(Kind.DAMAGED);
    }

    @Test
    void bytes_of_a_pdf_thrown_over_never_throw() {
        byte[] whole = new Pdf().page().lines(72, 100, LINE, LINE).page().lines(72, 100, LINE).bytes();
        Random random = new Random(3);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = whole.clone();
            for (int i = 0; i < 1 + round; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(Ingesting.result("méo.pdf", bytes)).isNotNull();
        }
    }

    @Test
    void a_file_with_the_wrong_extension_is_read_by_its_content_and_told() {
        Document d = Ingesting.document("báo cáo.doc", new Pdf().page().lines(72, 100, LINE).bytes());
        assertThat(d.text()).isEqualTo(LINE);
        assertThat(d.source().mediaType()).isEqualTo("application/pdf");
        assertThat(d.problems()).singleElement().satisfies(p -> {
            assertThat(p.kind()).isEqualTo(Kind.WRONG_EXTENSION);
            assertThat(p.message().vi()).contains("báo cáo.doc");
        });
    }

    @Test
    void a_picture_is_unsupported() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertThat(Ingesting.refusal("ảnh.png", png)).satisfies(p -> {
            assertThat(p.kind()).isEqualTo(Kind.UNSUPPORTED);
            assertThat(p.message().en()).contains("image/png");
        });
    }

    @Test
    void a_file_over_the_cap_is_too_large_but_has_its_hash(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("to.txt"), "abc".repeat(1000));
        Unreadable u = (Unreadable) new Ingestor(2999).ingest(file, "to.txt");
        assertThat(u.problem().kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(u.source().bytes()).isEqualTo(3000);
        assertThat(u.source().sha256()).hasSize(64)
                .isEqualTo(((IngestResult.Ingested) new Ingestor(3000).ingest(file, "to.txt")).document().source()
                        .sha256());
    }

    @Test
    void a_file_that_is_gone_or_forbidden_cannot_be_opened(@TempDir Path folder) throws IOException {
        Unreadable gone = (Unreadable) new Ingestor().ingest(folder.resolve("mất.pdf"), "mất.pdf");
        assertThat(gone.problem().kind()).isEqualTo(Kind.NO_PERMISSION);
        assertThat(gone.source().sha256()).isNull();
        Path file = Files.writeString(folder.resolve("cấm.txt"), LINE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "this user may read everything");
        assertThat(((Unreadable) new Ingestor().ingest(file, "cấm.txt")).problem().kind())
                .isEqualTo(Kind.NO_PERMISSION);
    }

    @Test
    void names_come_out_composed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), LINE);
        Document d = ((IngestResult.Ingested) new Ingestor().ingest(file, "huyê\u0323n/ba\u0301o ca\u0301o.txt"))
                .document();
        assertThat(d.source().path()).isEqualTo("huyện/báo cáo.txt");
        assertThat(d.source().name()).isEqualTo("báo cáo.txt");
    }

    @Test
    @Timeout(120)
    void huge_paragraphs_lines_and_runs_of_spaces_take_linear_time() {
        String wrapped = "trong năm nay toàn xã đã tiếp nhận hồ sơ của công dân và giải quyết đúng hạn các hồ sơ\n";
        for (String text : new String[]{wrapped.repeat(4_000), "a" + " ".repeat(200_000) + "b\n".repeat(3),
                "hồ sơ ".repeat(50_000), ".)".repeat(100_000), "-\n".repeat(20_000)}) {
            assertThat(Ingesting.text(text).text()).isNotEmpty();
        }
    }
}
