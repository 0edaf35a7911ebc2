package vn.xabao.load.event;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.SandboxOptions;

/**
 * How to load.
 *
 * @param archive the archive's folder; made where it is missing
 * @param workers how many files are read at once, each in a child process of its own
 * @param retryFailed whether files that failed before are tried again although nothing has changed
 * @param sandbox the bounds of the child processes
 * @param batch when to commit
 * @param stages what the children run; null for the real stages
 */
public record LoadOptions(Path archive, int workers, boolean retryFailed, SandboxOptions sandbox, Batch batch,
        @Nullable Stages stages) {

    /** A commit comes after so many files or so much time, whichever is first. */
    public record Batch(int files, Duration time) {
    }

    /** One worker a core, commits every 1,000 files or 30 seconds. */
    public static LoadOptions of(Path archive) {
        return new LoadOptions(archive, Runtime.getRuntime().availableProcessors(), false, SandboxOptions.bulk(),
                new Batch(1_000, Duration.ofSeconds(30)), null);
    }

    public LoadOptions withWorkers(int newWorkers) {
        return new LoadOptions(archive, newWorkers, retryFailed, sandbox, batch, stages);
    }

    public LoadOptions withRetryFailed(boolean newRetryFailed) {
        return new LoadOptions(archive, workers, newRetryFailed, sandbox, batch, stages);
    }

    public LoadOptions withSandbox(SandboxOptions newSandbox) {
        return new LoadOptions(archive, workers, retryFailed, newSandbox, batch, stages);
    }

    public LoadOptions withBatch(Batch newBatch) {
        return new LoadOptions(archive, workers, retryFailed, sandbox, newBatch, stages);
    }

    public LoadOptions withStages(Stages newStages) {
        return new LoadOptions(archive, workers, retryFailed, sandbox, batch, newStages);
    }
}
