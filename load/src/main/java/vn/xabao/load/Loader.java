package vn.xabao.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.xabao.load.event.ArchiveException;
import vn.xabao.load.event.LoadEvent;
import vn.xabao.load.event.LoadOptions;
import vn.xabao.load.event.LoadSummary;
import vn.xabao.load.event.Stages;
import vn.xabao.load.pipeline.LoadRun;
import vn.xabao.load.store.ArchiveFolder;
import vn.xabao.load.store.ReportIndex;
import vn.xabao.load.store.SearchIndex;

/**
 * Loads files into an archive: the one way in. A load that was stopped in any way, even by pulling the plug, is simply
 * run again; it goes on where the last commit was.
 */
public final class Loader {

    private final LoadOptions options;
    private final ReportIndex.Kind kind;
    private volatile @Nullable LoadRun running;
    private volatile boolean stopped;

    public Loader(LoadOptions options) {
        this(options, SearchIndex.KIND);
    }

    Loader(LoadOptions options, ReportIndex.Kind kind) {
        this.options = options;
        this.kind = kind;
    }

    /**
     * Loads what is new or has changed among these files and folders. Interrupting the calling thread works as
     * {@link #stop}.
     *
     * @param events told by another thread, one after the other, before this returns
     * @throws ArchiveException where the archive can not be worked with, or a path does not exist
     */
    public LoadSummary load(List<Path> paths, Consumer<LoadEvent> events) {
        for (Path path : paths) {
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw BrokenArchive.missing(path);
            }
        }
        return inWriterThread(() -> {
            try (ArchiveFolder archive = ArchiveFolder.create(options.archive(), "load", kind)) {
                return with(archive, events, run -> run.load(paths));
            }
        });
    }

    /**
     * Reads the figures again of every record that older rules made, from the parsed layer; no file of the user's is
     * opened.
     */
    public LoadSummary reextract(Consumer<LoadEvent> events) {
        return inWriterThread(() -> {
            try (ArchiveFolder archive = ArchiveFolder.open(options.archive(), "reindex", kind)) {
                return with(archive, events, LoadRun::reextract);
            }
        });
    }

    /**
     * Lets a running load end soon: what has been read is committed, the summary says that it was interrupted. From any
     * thread, such as a shutdown hook.
     */
    public void stop() {
        stopped = true;
        LoadRun run = running;
        if (run != null) {
            run.stop();
        }
    }

    /** What is done with the open archive. */
    @FunctionalInterface
    private interface Work {
        LoadSummary on(LoadRun run) throws IOException;
    }

    private LoadSummary inWriterThread(Callable<LoadSummary> work) {
        FutureTask<LoadSummary> task = new FutureTask<>(work);
        Thread writer = new Thread(task, "writer");
        writer.start();
        boolean interrupted = false;
        while (true) {
            try {
                writer.join();
                return result(task);
            } catch (InterruptedException e) {
                interrupted = true;
                stop();
            } finally {
                if (interrupted && !writer.isAlive()) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private LoadSummary result(FutureTask<LoadSummary> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case UncheckedIOException io -> throw BrokenArchive.writing(options.archive(), io.getCause());
                case IOException io -> throw BrokenArchive.writing(options.archive(), io);
                case RuntimeException other -> throw other;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    private LoadSummary with(ArchiveFolder archive, Consumer<LoadEvent> events, Work work) throws IOException {
        Stages stages = RealStages.or(options.stages());
        LoadRun run = new LoadRun(archive, options, stages, RealStages.version(stages), events);
        running = run;
        if (stopped) {
            run.stop();
        }
        try {
            return work.on(run);
        } finally {
            running = null;
        }
    }
}
