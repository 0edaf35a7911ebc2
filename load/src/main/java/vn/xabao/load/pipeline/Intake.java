package vn.xabao.load.pipeline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.MadeBy;
import vn.xabao.ingest.document.Source;
import vn.xabao.load.event.SkipReason;
import vn.xabao.load.store.Entry;
import vn.xabao.load.store.KnownFiles;
import vn.xabao.load.walk.ClosedPath;
import vn.xabao.load.walk.ContentHash;
import vn.xabao.load.walk.Walked;

/**
 * Decides for each file that was found whether it must be read. Contents are hashed ahead in parallel, decisions fall
 * in the order of the walk: of several files with the same bytes the first is the report's own, in every run.
 */
final class Intake implements AutoCloseable {

    private static final int HASHED_AHEAD = 32;

    private record Pending(Walked walked, @Nullable Future<String> hash) {
    }

    private final KnownFiles known;
    private final Flow flow;
    private final Queue<Pending> pending = new ArrayDeque<>();
    private final Set<String> claimed = new HashSet<>();
    private final ExecutorService hashing = Executors.newVirtualThreadPerTaskExecutor();

    Intake(KnownFiles known, Flow flow) {
        this.known = known;
        this.flow = flow;
    }

    /** @return false when no more are wanted */
    boolean accept(Walked walked) {
        flow.found().incrementAndGet();
        pending.add(new Pending(walked, hashIfNeeded(walked)));
        return pending.size() <= HASHED_AHEAD || settleFirst();
    }

    void finish() {
        while (!pending.isEmpty() && settleFirst()) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        hashing.shutdownNow();
    }

    private @Nullable Future<String> hashIfNeeded(Walked walked) {
        if (walked instanceof Walked.ReportFile file && unchanged(file).filter(e -> !isDue(e)).isEmpty()) {
            return hashing.submit(() -> ContentHash.of(file.file()));
        }
        return null;
    }

    private boolean settleFirst() {
        if (flow.isStopping()) {
            return false;
        }
        try {
            settle(Objects.requireNonNull(pending.poll()));
            return !flow.isStopping();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void settle(Pending first) throws InterruptedException {
        switch (first.walked()) {
            case Walked.Passed(String path, SkipReason reason) -> flow.settle(new Settled.Skip(path, reason, null));
            case Walked.Closed(String path, var problem) ->
                flow.settle(new Settled.Failure(source(path, 0), problem, null, false));
            case Walked.ReportFile file when first.hash() == null -> settleKnown(unchanged(file).orElseThrow());
            case Walked.ReportFile file -> settleHashed(file, Objects.requireNonNull(first.hash()));
        }
    }

    private void settleHashed(Walked.ReportFile file, Future<String> hash) throws InterruptedException {
        try {
            decide(file, hash.get());
        } catch (ExecutionException e) {
            IOException cause = e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
            boolean denied = cause instanceof AccessDeniedException;
            flow.settle(new Settled.Failure(source(file.path(), file.size()),
                    ClosedPath.problem(file.path(), denied, cause), null, false));
        }
    }

    private void decide(Walked.ReportFile file, String id) throws InterruptedException {
        Optional<Entry> same = known.at(file.location()).filter(e -> e.id().equals(id));
        if (same.isPresent() && !isDue(same.get())) {
            settleTouched(same.get(), file);
        } else if (same.isEmpty() && isHeld(id) || !claimed.add(id)) {
            flow.settle(duplicate(file, id));
        } else {
            flow.read(new Job(file.file(), entry(file, id), flow.stages().read(), false));
        }
    }

    /** Same bytes, but another time of change: remembered so that the next load need not hash it again. */
    private void settleTouched(Entry entry, Walked.ReportFile file) throws InterruptedException {
        Entry touched = new Entry(entry.id(), entry.path(), entry.location(), file.size(), file.modified(),
                entry.state(), entry.reason(), entry.version());
        flow.settle(entry.isFailed() ? remembered(touched, touched) : skipped(touched, touched));
    }

    private void settleKnown(Entry entry) throws InterruptedException {
        flow.settle(entry.isFailed() ? remembered(entry, null) : skipped(entry, null));
    }

    private Settled skipped(Entry entry, @Nullable Entry change) {
        boolean loaded = known.owner(entry.id()).isPresent();
        return new Settled.Skip(entry.path(), loaded ? SkipReason.ALREADY_LOADED : SkipReason.DUPLICATE, change);
    }

    private static Settled remembered(Entry entry, @Nullable Entry change) {
        return new Settled.Failure(source(entry.path(), entry.size()), RememberedFailure.problem(entry), change, true);
    }

    /** A folder that was moved brings the same paths with the same bytes. */
    private Settled duplicate(Walked.ReportFile file, String id) {
        boolean moved = known.owner(id).filter(e -> e.path().equals(file.path())).isPresent();
        return new Settled.Skip(file.path(), moved ? SkipReason.ALREADY_LOADED : SkipReason.DUPLICATE,
                entry(file, id).asDuplicate());
    }

    private Optional<Entry> unchanged(Walked.ReportFile file) {
        return known.at(file.location()).filter(e -> e.size() == file.size() && e.mtime() == file.modified());
    }

    private boolean isHeld(String id) {
        return known.holders(id).stream().anyMatch(e -> e.isLoaded() || e.isFailed() && !isDue(e));
    }

    /** Whether a file that failed before is to be tried again. */
    private boolean isDue(Entry entry) {
        MadeBy version = entry.version();
        return entry.isFailed() && (flow.retryFailed() || !version.parser().equals(flow.version().parser())
                || !version.rules().equals(flow.version().rules()));
    }

    private Entry entry(Walked.ReportFile file, String id) {
        return new Entry(id, file.path(), file.location(), file.size(), file.modified(), Entry.State.LOADED, null,
                flow.version());
    }

    private static Source source(String path, long size) {
        return new Source(path, path.substring(path.lastIndexOf('/') + 1), null, size, null, null);
    }
}
