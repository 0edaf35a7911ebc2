package vn.xabao.cli.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine;
import vn.xabao.cli.output.LoadProgress;
import vn.xabao.cli.output.LoadReport;
import vn.xabao.ingest.document.Json;
import vn.xabao.load.Loader;
import vn.xabao.load.event.LoadEvent;
import vn.xabao.load.event.LoadSummary;

/** A run that writes the archive: shows its progress, prints its ledger, and ends it in order on Ctrl-C. */
final class WriterRun {

    static final int INTERRUPTED = 130;
    private static final int PATIENCE_SECONDS = 60;

    private final Shared shared;
    private final Loader loader;

    WriterRun(Shared shared, Loader loader) {
        this.shared = shared;
        this.loader = loader;
    }

    int run(Function<Consumer<LoadEvent>, LoadSummary> work, boolean json) {
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = new Thread(() -> stop(done), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return report(work, json);
        } finally {
            shared.out().flush();
            done.countDown();
            removeHook(hook);
        }
    }

    private int report(Function<Consumer<LoadEvent>, LoadSummary> work, boolean json) {
        LoadProgress progress = new LoadProgress(shared.terminal(), shared.messages());
        LoadSummary summary;
        try (progress) {
            summary = work.apply(progress);
        }
        if (json) {
            shared.out().println(Json.line(summary));
        } else {
            new LoadReport(shared.terminal(), shared.messages()).print(summary, progress.lastLoaded(),
                    shared.root().archiveAsTyped());
        }
        if (summary.interrupted()) {
            return INTERRUPTED;
        }
        return summary.failedFiles() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** In the shutdown hook: the process ends when this returns, with what was read committed and reported. */
    private void stop(CountDownLatch done) {
        loader.stop();
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                shared.err().println(shared.messages().text("load.impatient"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending by this very hook.
            return;
        }
    }
}
