package vn.xabao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Problem.Kind;
import vn.xabao.ingest.document.Table;

class OfficeAtTheDoorTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"report.doc", "report.odt", "report.rtf", "report.html"})
    void each_format_is_told_by_its_bytes_and_gives_one_text(String name) throws IOException {
        Document document = read(name, resource(name));
        assertThat(document.problems()).isEmpty();
        assertThat(document.text()).startsWith("ỦY BAN NHÂN DÂN\nXÃ SƠN LONG\nSố: 12/BC-UBND\nCỘNG HÒA")
                .contains("618 hộ¹ với 2.283 nhân khẩu.\n¹ Trong đó 315 hộ nghèo.\n")
                .contains("\nMang Hin\t12\t15\t1,5\nRa Manh\t8\t9\t2\nNơi nhận:\n")
                .endsWith("Đinh Văn Ví Dụ\fBáo cáo nội bộ");
        assertThat(document.tables()).singleElement().satisfies(t -> {
            Table.Cell last = t.cells().getLast();
            assertThat(document.blocks().get(last.block()).path()).isEqualTo("table 1 row 4 col 4");
        });
    }

    @ParameterizedTest
    @CsvSource({"locked.doc", "locked.odt"})
    void a_locked_file_is_told_as_such(String name) throws IOException {
        assertThat(failure(name, resource(name))).isEqualTo(Kind.ENCRYPTED);
    }

    @Test
    void a_file_cut_off_in_the_middle_is_told_as_such_though_its_container_cannot_be_opened() throws IOException {
        byte[] odt = resource("report.odt");
        assertThat(failure("report.odt", Arrays.copyOf(odt, odt.length / 2))).isEqualTo(Kind.TRUNCATED);
    }

    @Test
    void a_web_page_named_doc_is_read_and_its_name_told() throws IOException {
        Document document = read("report.doc", resource("report.html"));
        assertThat(document.problems()).singleElement()
                .satisfies(p -> assertThat(p.kind()).isEqualTo(Kind.WRONG_EXTENSION));
        assertThat(document.text()).contains("618 hộ");
    }

    private Document read(String name, byte[] bytes) throws IOException {
        return switch (ingest(name, bytes)) {
            case IngestResult.Ingested i -> i.document();
            case IngestResult.Unreadable u -> throw new AssertionError(u.problem().toString());
        };
    }

    private Kind failure(String name, byte[] bytes) throws IOException {
        return switch (ingest(name, bytes)) {
            case IngestResult.Ingested i -> throw new AssertionError("was read");
            case IngestResult.Unreadable u -> u.problem().kind();
        };
    }

    private IngestResult ingest(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return new Ingestor().ingest(file, name);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = OfficeAtTheDoorTest.class.getResourceAsStream("/office/" + name)) {
            if (in == null) {
                throw new IOException("no resource " + name);
            }
            return in.readAllBytes();
        }
    }
}
