package vn.xabao.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.xabao.ingest.document.Problem.Kind;

class DocReaderTest {

    private static final String DOC = "application/msword";

    @Test
    void a_locked_file_says_so() throws IOException {
        assertThat(Reading.failure(DOC, Reading.resource("locked.doc"))).isEqualTo(Kind.ENCRYPTED);
    }

    @Test
    void damaged_and_cut_off_files_say_so() throws IOException {
        byte[] good = Reading.resource("report.doc");
        assertThat(Reading.failure(DOC, Arrays.copyOf(good, 9000))).isEqualTo(Kind.TRUNCATED);
        byte[] broken = good.clone();
        Arrays.fill(broken, 512, 4096, (byte) 0x7F);
        assertThat(Reading.failure(DOC, broken)).isEqualTo(Kind.DAMAGED);
    }
}
