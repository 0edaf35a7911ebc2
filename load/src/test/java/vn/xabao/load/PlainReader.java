package vn.xabao.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import vn.xabao.ingest.SandboxTask;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Source;
import vn.xabao.load.pipeline.Answer;
import vn.xabao.load.walk.ContentHash;

/** Stands for the real stages: a plain text is a report, unless it says what to do to the process. */
public final class PlainReader implements SandboxTask {

    /** System property of the child: a file that grows by a byte for each file read. */
    static final String CALLS = "xabao.test.calls";

    /** System property of the child: milliseconds each file takes at least. */
    static final String PAUSE = "xabao.test.pause";

    @Override
    public byte[] run(Path file, String path) throws IOException {
        count();
        LockSupport.parkNanos(Long.getLong(PAUSE, 0) * 1_000_000);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        switch (text.lines().findFirst().orElse("")) {
            case "HANG" -> hang();
            case "OUT OF MEMORY" -> fillMemory();
            case "STACK OVERFLOW" -> overflow(0);
            case "HALT" -> Runtime.getRuntime().halt(134);
            case "ENCRYPTED" -> {
                Source source = PlainReport.source(file, path);
                return new Answer.Unread(source, Problem.ofFile(Problem.Kind.ENCRYPTED, "có mật khẩu", "password"))
                        .encode();
            }
            default -> {
            }
        }
        return PlainReport.answer(PlainReport.document(file, path, text), "p1", true).encode();
    }

    static void count() throws IOException {
        String calls = System.getProperty(CALLS);
        if (calls != null) {
            Files.write(Path.of(calls), new byte[]{'.'}, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    static String id(Path file) throws IOException {
        return ContentHash.of(file);
    }

    private static void hang() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void fillMemory() {
        List<ByteBuffer> all = new ArrayList<>();
        while (true) {
            all.add(ByteBuffer.allocate(4 << 20));
        }
    }

    private static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }
}
