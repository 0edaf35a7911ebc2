package vn.xabao.ingest.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The child's side: reads requests, answers each, and ends with the parent. After an {@link Error} it tells and halts:
 * what is left of the process is not to be trusted with the next file.
 */
public final class ChildLoop {

    private final InputStream in;
    private final OutputStream out;
    private final Watchdog watchdog;

    /**
     * @param parent process id of the parent; the child halts when it is gone, even in the middle of a request
     * @param farewell run once when the parent is gone, before the process ends
     */
    public ChildLoop(long parent, InputStream in, OutputStream out, Runnable farewell) {
        this.in = in;
        this.out = out;
        this.watchdog = new Watchdog(parent, farewell);
    }

    /** Serves until the parent closes the stream or dies; then ends the process. */
    public void serve(Function<byte[], byte[]> work) {
        watchdog.start();
        try {
            new Frame(0, Frame.Tag.READY, new byte[0]).writeTo(out);
            for (Frame request = next(); request != null; request = next()) {
                serve(request, work);
            }
            watchdog.leave(0);
        } catch (IOException e) {
            // The parent died while it was being told something.
            watchdog.leave(ExitCode.ORPHANED);
        }
    }

    private void serve(Frame request, Function<byte[], byte[]> work) throws IOException {
        watchdog.expect(request.tag());
        Frame answer = answer(request, work);
        watchdog.rest();
        answer.writeTo(out);
        haltIfBroken(answer.tag());
    }

    private @Nullable Frame next() throws IOException {
        return Frame.readFrom(in);
    }

    private static Frame answer(Frame request, Function<byte[], byte[]> work) {
        long sequence = request.sequence();
        try {
            byte[] answer = work.apply(request.payload());
            return answer.length > Frame.MAX_PAYLOAD
                    ? new Frame(sequence, Frame.Tag.TOO_LARGE, new byte[0])
                    : new Frame(sequence, Frame.Tag.ANSWER, answer);
        } catch (OutOfMemoryError e) {
            return new Frame(sequence, Frame.Tag.OUT_OF_MEMORY, new byte[0]);
        } catch (StackOverflowError e) {
            return new Frame(sequence, Frame.Tag.STACK_OVERFLOW, new byte[0]);
        } catch (Error e) {
            return told(sequence, Frame.Tag.ERROR, e);
        } catch (RuntimeException e) {
            return told(sequence, Frame.Tag.EXCEPTION, e);
        }
    }

    private static Frame told(long sequence, int tag, Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return new Frame(sequence, tag, root.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void haltIfBroken(int tag) {
        switch (tag) {
            case Frame.Tag.OUT_OF_MEMORY -> Runtime.getRuntime().halt(ExitCode.OUT_OF_MEMORY);
            case Frame.Tag.STACK_OVERFLOW, Frame.Tag.ERROR -> Runtime.getRuntime().halt(ExitCode.ERROR);
            default -> {
            }
        }
    }
}
