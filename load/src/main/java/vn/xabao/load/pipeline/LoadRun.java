package vn.xabao.load.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.MadeBy;
import vn.xabao.ingest.SandboxOptions;
import vn.xabao.load.event.LoadEvent;
import vn.xabao.load.event.LoadOptions;
import vn.xabao.load.event.LoadSummary;
import vn.xabao.load.event.Stages;
import vn.xabao.load.store.ArchiveFolder;
import vn.xabao.load.store.Entry;
import vn.xabao.load.walk.FileWalk;

/**
 * One load of an open archive. The calling thread writes; it must not be interrupted, for an interrupted write closes
 * the index: {@link #stop} ends the load instead.
 */
public final class LoadRun {

    private static final long PATIENCE_MILLIS = 500;

    private final ArchiveFolder archive;
    private final LoadOptions options;
    private final MadeBy version;
    private final Consumer<LoadEvent> events;
    private final Flow flow;
    private final BatchWriter writer;
    private final List<Thread> workers = new ArrayList<>();

    /** @param version what makes the records of this load */
    public LoadRun(ArchiveFolder archive, LoadOptions options, Stages stages, MadeBy version,
            Consumer<LoadEvent> events) {
        this.archive = archive;
        this.options = options;
        this.version = version;
        this.events = events;
        this.flow = new Flow(options.workers() + 1, stages, version, options.retryFailed());
        this.writer = new BatchWriter(archive, version, options.batch(), events);
    }

    /** Loads what is new or changed among these files and folders. */
    public LoadSummary load(List<Path> paths) throws IOException {
        return run(count(paths), f -> {
            try (Intake intake = new Intake(archive.known(), f)) {
                new FileWalk(options.archive(), intake::accept).walk(paths);
                intake.finish();
            }
        });
    }

    /** Reads the figures again where other rules made the record, from the parsed layer. */
    public LoadSummary reextract() throws IOException {
        List<Entry> stale = archive.known().all().stream().filter(e -> e.isStale(version)).toList();
        return run(stale.size(), f -> {
            for (Entry entry : stale) {
                f.found().incrementAndGet();
                f.read(again(entry));
            }
        });
    }

    /** Ends the load soon: what is read is committed, the rest is left to the next load. From any thread. */
    public void stop() {
        flow.stop();
    }

    private LoadSummary run(long files, Producer producer) throws IOException {
        Closing closing = new Closing(archive, writer);
        try {
            events.accept(new LoadEvent.Counted(files));
            closing.resume();
            begin("intake", f -> {
                try {
                    producer.produce(f);
                } finally {
                    f.jobs().producerEnded();
                }
            });
            startWorkers(options.sandbox().forCount(files));
            write();
            failIfBroken();
            closing.close(!flow.isStopping());
            return finish();
        } finally {
            flow.stop();
            flow.results().cut();
            workers.forEach(Thread::interrupt);
        }
    }

    private void write() throws IOException {
        boolean interrupted = false;
        while (!flow.results().isEnded()) {
            Settled settled = next();
            if (settled != null) {
                writer.accept(settled);
            }
            writer.commitIfDue();
            if (flow.isStopping() && !interrupted) {
                workers.forEach(Thread::interrupt);
                interrupted = true;
            }
        }
    }

    private @Nullable Settled next() throws IOException {
        try {
            return flow.results().take(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            throw new IOException("the writer must not be interrupted", e);
        }
    }

    private LoadSummary finish() throws IOException {
        boolean interrupted = flow.isStopping();
        LoadSummary summary = writer.tally().summary(flow.found().get(), archive.known().countStale(version),
                interrupted);
        if (!interrupted && summary.unfinished() != 0) {
            throw new IllegalStateException("files were lost on the way: " + summary);
        }
        archive.report(summary);
        archive.finish(version);
        return summary;
    }

    private void failIfBroken() throws IOException {
        Throwable failure = flow.failure();
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure != null) {
            throw failure instanceof IOException e ? e : new IOException(failure);
        }
    }

    private void startWorkers(SandboxOptions sandbox) {
        for (int i = 0; i < options.workers(); i++) {
            workers.add(started("worker " + i, new Worker(sandbox, flow)));
        }
    }

    /** Runs in a thread that counts as one producer of results. */
    private void begin(String name, Producer producer) {
        started(name, () -> {
            try {
                producer.produce(flow);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception | Error e) {
                flow.fail(e);
            } finally {
                flow.results().producerEnded();
            }
        });
    }

    private long count(List<Path> paths) {
        AtomicLong files = new AtomicLong();
        new FileWalk(options.archive(), walked -> {
            files.incrementAndGet();
            return !flow.isStopping();
        }).walk(paths);
        return files.get();
    }

    private Job again(Entry entry) {
        Path parsed = archive.parsed().file(entry.id(), entry.version().parser());
        MadeBy made = new MadeBy(version.xabao(), entry.version().parser(), version.rules());
        return new Job(parsed, entry.with(made), flow.stages().again(), true);
    }

    private static Thread started(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
