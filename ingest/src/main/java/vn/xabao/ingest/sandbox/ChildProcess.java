package vn.xabao.ingest.sandbox;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One running child: its process, its private folder and the thread that reads its frames. */
final class ChildProcess {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final long STEP_MILLIS = 100;
    private static final Frame END = new Frame(-1, -1, new byte[0]);

    private final ChildCommand command;
    private final Path folder;
    private final Process process;
    private final OutputStream requests;
    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
    private long served;

    private ChildProcess(ChildCommand command, Path folder, Process process) {
        this.command = command;
        this.folder = folder;
        this.process = process;
        this.requests = new BufferedOutputStream(process.getOutputStream());
    }

    /** Starts a child and waits until it greets. */
    static ChildProcess start(ChildCommand command) throws IOException, InterruptedException {
        Path folder = TempFolder.create();
        Path stderr = folder.resolve("stderr.txt");
        Process process = command.processBuilder(folder).redirectError(stderr.toFile()).start();
        ChildProcess child = new ChildProcess(command, folder, process);
        child.startReading();
        Frame greeting = child.await(0, START_LIMIT);
        if (greeting == null || greeting == END) {
            String words = new String(Files.readAllBytes(stderr), StandardCharsets.UTF_8).strip();
            child.kill();
            throw new IOException("the child process did not start: " + words);
        }
        return child;
    }

    /** Whether it has not been asked anything yet. */
    boolean isFresh() {
        return served == 0;
    }

    /** Afterwards, where the outcome is not an answer, the child may be dead or not to be trusted: see {@link #kill}. */
    Outcome call(long sequence, byte[] request, Duration limit) throws InterruptedException {
        served++;
        try {
            new Frame(sequence, Math.toIntExact(Stopwatch.longest(limit).toMillis()), request).writeTo(requests);
        } catch (IOException e) {
            return byExitCode();
        }
        Frame frame = await(sequence, limit);
        if (frame == null) {
            boolean fat = isOverMemory();
            return new Outcome.Died(fat ? Outcome.Cause.OUT_OF_MEMORY : Outcome.Cause.TIMEOUT,
                    fat ? "resident memory over " + (command.residentBytes() >> 20) + " MB" : limit.toSeconds() + " s");
        }
        return frame == END ? byExitCode() : byTag(frame);
    }

    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        TempFolder.delete(folder);
    }

    /** The frame, {@link #END} when the child is gone, null when the limit or the memory cap is passed. */
    private @Nullable Frame await(long sequence, Duration limit) throws InterruptedException {
        Stopwatch watch = Stopwatch.start(process.toHandle(), limit);
        while (!watch.isOver() && !isOverMemory()) {
            Frame frame = frames.poll(STEP_MILLIS, TimeUnit.MILLISECONDS);
            if (frame != null && (frame == END || frame.sequence() == sequence)) {
                return frame;
            }
        }
        return null;
    }

    private boolean isOverMemory() {
        return ResidentMemory.of(process.pid()) > command.residentBytes();
    }

    private void startReading() {
        Thread reader = new Thread(this::readFrames, "child " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    private void readFrames() {
        try (var in = new BufferedInputStream(process.getInputStream(), 1 << 16)) {
            for (Frame frame = Frame.readFrom(in); frame != null; frame = Frame.readFrom(in)) {
                frames.add(frame);
            }
        } catch (IOException e) {
            // A killed process closes its pipe in the middle: the end all the same.
            process.destroyForcibly();
        } finally {
            frames.add(END);
        }
    }

    private static Outcome byTag(Frame frame) {
        String words = new String(frame.payload(), StandardCharsets.UTF_8);
        return switch (frame.tag()) {
            case Frame.Tag.ANSWER -> new Outcome.Answered(frame.payload());
            case Frame.Tag.OUT_OF_MEMORY -> new Outcome.Died(Outcome.Cause.OUT_OF_MEMORY, "heap");
            case Frame.Tag.STACK_OVERFLOW -> new Outcome.Died(Outcome.Cause.STACK_OVERFLOW, "stack overflow");
            case Frame.Tag.TOO_LARGE -> new Outcome.Died(Outcome.Cause.TOO_LARGE,
                    "answer over " + (Frame.MAX_PAYLOAD >> 20) + " MB");
            default -> new Outcome.Died(Outcome.Cause.EXCEPTION, words);
        };
    }

    private Outcome byExitCode() throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            return new Outcome.Died(Outcome.Cause.CRASHED, "closed its output");
        }
        int code = process.exitValue();
        return switch (code) {
            case ExitCode.OUT_OF_MEMORY -> new Outcome.Died(Outcome.Cause.OUT_OF_MEMORY, "heap");
            case ExitCode.DEADLINE -> new Outcome.Died(Outcome.Cause.TIMEOUT, "deadline");
            default -> new Outcome.Died(Outcome.Cause.CRASHED, "exit code " + code);
        };
    }
}
