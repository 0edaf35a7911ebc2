package vn.xabao.load.pipeline;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.MadeBy;
import vn.xabao.load.event.Stages;

/** What the threads of one load share: the two queues, what was found, and the wish to stop. */
final class Flow {

    private static final long SMALL = 1_000;

    private final BoundedChannel<Job> jobs = new BoundedChannel<>(1);
    private final BoundedChannel<Settled> results;
    private final AtomicLong found = new AtomicLong();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Stages stages;
    private final MadeBy version;
    private final boolean retryFailed;

    /** @param producers how many threads settle files */
    Flow(int producers, Stages stages, MadeBy version, boolean retryFailed) {
        this.results = new BoundedChannel<>(producers);
        this.stages = stages;
        this.version = version;
        this.retryFailed = retryFailed;
    }

    BoundedChannel<Job> jobs() {
        return jobs;
    }

    BoundedChannel<Settled> results() {
        return results;
    }

    AtomicLong found() {
        return found;
    }

    Stages stages() {
        return stages;
    }

    MadeBy version() {
        return version;
    }

    boolean retryFailed() {
        return retryFailed;
    }

    void read(Job job) throws InterruptedException {
        jobs.put(job, SMALL);
    }

    void settle(Settled settled) throws InterruptedException {
        results.put(settled, SMALL);
    }

    /** Lets no more files begin; what is done will still be written. */
    void stop() {
        jobs.cut();
    }

    boolean isStopping() {
        return jobs.isCut();
    }

    /** Something is wrong with the machine or the archive, not with a file. */
    void fail(Throwable cause) {
        failure.compareAndSet(null, cause);
        stop();
    }

    @Nullable
    Throwable failure() {
        return failure.get();
    }
}
