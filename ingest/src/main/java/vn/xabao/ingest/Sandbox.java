package vn.xabao.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.xabao.ingest.sandbox.ChildCommand;
import vn.xabao.ingest.sandbox.Outcome;
import vn.xabao.ingest.sandbox.Supervisor;

/**
 * Runs tasks on files in one child process, which is started at the first file and again whenever it is lost. For one
 * thread at a time; keep several for several workers.
 */
public final class Sandbox implements AutoCloseable {

    private final SandboxOptions options;
    private final Supervisor supervisor;

    public Sandbox(SandboxOptions options) {
        this.options = options;
        this.supervisor = new Supervisor(new ChildCommand(options.jvmFlags(), SandboxChild.class.getName(),
                (long) options.residentMegabytes() << 20));
    }

    /**
     * Runs the task on the file within the limits. A file over which the child is lost is tried once more in a fresh
     * child before it fails.
     *
     * @param path how the file is named in records and messages
     * @throws UncheckedIOException where no child can be started at all
     * @throws InterruptedException when the calling thread is interrupted; the child is killed
     */
    public SandboxAnswer run(Class<? extends SandboxTask> task, Path file, String path) throws InterruptedException {
        Duration limit = options.limitFor(sizeOf(file));
        try (ReachableFile reachable = ReachableFile.of(file)) {
            SandboxRequest request = new SandboxRequest(task.getName(), reachable.path().toString(), path);
            return switch (supervisor.call(request.encode(), limit)) {
                case Outcome.Answered(byte[] bytes) -> new SandboxAnswer.Done(bytes);
                case Outcome.Died died -> new SandboxAnswer.Failed(LostChild.problem(died, path, options));
            };
        }
    }

    /** Ends the child and deletes its folder. */
    @Override
    public void close() {
        supervisor.close();
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
