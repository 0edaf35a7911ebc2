package vn.xabao.ingest.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FrameTest {

    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();

    @Test
    void frames_are_found_between_stray_words() throws IOException {
        write("Terminating due to java.lang.OutOfMemoryError\n");
        new Frame(7, 1, bytes("khiếu nại")).writeTo(stream);
        write("warning: \u0001\u0001");
        new Frame(8, 2, new byte[0]).writeTo(stream);
        var in = new ByteArrayInputStream(stream.toByteArray());
        assertThat(Frame.readFrom(in)).satisfies(f -> {
            assertThat(f.sequence()).isEqualTo(7);
            assertThat(f.tag()).isEqualTo(1);
            assertThat(f.payload()).isEqualTo(bytes("khiếu nại"));
        });
        assertThat(Frame.readFrom(in)).satisfies(f -> assertThat(f.sequence()).isEqualTo(8));
        assertThat(Frame.readFrom(in)).isNull();
    }

    @Test
    void a_frame_with_foreign_bytes_inside_is_dropped() throws IOException {
        new Frame(7, 1, bytes("một hai ba")).writeTo(stream);
        byte[] broken = stream.toByteArray();
        broken[broken.length - 3] ^= 1;
        stream.reset();
        stream.write(broken);
        new Frame(8, 1, bytes("bốn")).writeTo(stream);
        assertThat(Frame.readFrom(new ByteArrayInputStream(stream.toByteArray())))
                .satisfies(f -> assertThat(f.payload()).isEqualTo(bytes("bốn")));
    }

    @Test
    void a_frame_cut_off_is_the_end() throws IOException {
        new Frame(7, 1, bytes("một hai ba")).writeTo(stream);
        byte[] all = stream.toByteArray();
        assertThat(Frame.readFrom(new ByteArrayInputStream(all, 0, all.length - 2))).isNull();
    }

    private void write(String words) throws IOException {
        stream.write(bytes(words));
    }

    private static byte[] bytes(String s) {
        return s.getBytes(StandardCharsets.UTF_8);
    }
}
