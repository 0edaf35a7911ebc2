package vn.xabao.ingest.read;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenBytesTest {

    private static final int TRIES = 60;
    private static final Map<String, String> TYPES = Map.of("report.doc", "application/msword", "report.odt",
            "application/vnd.oasis.opendocument.text", "report.rtf", "application/rtf", "report.html", "text/html");

    @ParameterizedTest
    @ValueSource(strings = {"report.doc", "report.odt", "report.rtf", "report.html"})
    void broken_bytes_are_read_or_refused_with_a_reason(String name) throws IOException {
        byte[] good = Reading.resource(name);
        Random random = new Random(name.hashCode());
        for (int i = 0; i < TRIES; i++) {
            byte[] broken = broken(good, random);
            assertThatCode(() -> read(TYPES.get(name), broken)).as("try %d", i).doesNotThrowAnyException();
        }
    }

    private static void read(String type, byte[] bytes) throws IOException {
        try {
            Reading.of(type, bytes);
        } catch (UnreadableException told) {
            // a reason was given
        }
    }

    private static byte[] broken(byte[] good, Random random) {
        byte[] broken = Arrays.copyOf(good, random.nextInt(4) == 0 ? 1 + random.nextInt(good.length) : good.length);
        for (int n = random.nextInt(20); n >= 0; n--) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        return broken;
    }
}
