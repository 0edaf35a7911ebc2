package vn.xabao.cli.output;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Standard output whose errors are told: a {@link PrintStream} would swallow them, and a long export would go on writing
 * to nobody or lose its end on a full disk.
 */
public final class PipeStream extends FilterOutputStream {

    private static final int BUFFER = 1 << 14;

    private PipeStream(OutputStream stream) {
        super(stream);
    }

    /** A buffered UTF-8 stream over this one; to be flushed at the end. */
    public static PrintStream over(OutputStream stream) {
        return new PrintStream(new BufferedOutputStream(new PipeStream(stream), BUFFER), false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) {
        try {
            out.write(b);
        } catch (IOException e) {
            throw told(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw told(e);
        }
    }

    /** The system's words for a closed pipe depend on the locale, so what matters is what was written to. */
    private static RuntimeException told(IOException e) {
        return Files.isRegularFile(Path.of("/dev/stdout")) ? new UncheckedIOException(e) : new ClosedPipe(e);
    }
}
