package vn.xabao.ingest.sandbox;

import java.time.Duration;
import java.util.Optional;

/**
 * Whether a process has had its time. On a busy machine a child may wait most of the time for a processor, and a file
 * is not to be blamed for that: the limit holds for the processor's time. A child that does next to nothing for thrice
 * the limit is stuck.
 */
record Stopwatch(ProcessHandle process, long startNanos, Optional<Duration> processorAtStart, Duration limit) {

    private static final int PATIENCE_WHEN_IDLE = 3;
    private static final int PATIENCE = 20;
    /** A process that wants to work gets a larger share even among fifty others. */
    private static final int IDLE_SHARE = 50;

    static Stopwatch start(ProcessHandle process, Duration limit) {
        return new Stopwatch(process, System.nanoTime(), process.info().totalCpuDuration(), limit);
    }

    /** What the clock may show in the worst case. */
    static Duration longest(Duration limit) {
        return limit.multipliedBy(PATIENCE);
    }

    boolean isOver() {
        Duration clock = Duration.ofNanos(System.nanoTime() - startNanos);
        return clock.compareTo(limit) >= 0 && isOver(clock, processorTime());
    }

    private boolean isOver(Duration clock, Duration worked) {
        boolean stuck = clock.compareTo(limit.multipliedBy(PATIENCE_WHEN_IDLE)) >= 0
                && worked.multipliedBy(IDLE_SHARE).compareTo(clock) < 0;
        return stuck || worked.compareTo(limit) >= 0 || clock.compareTo(longest(limit)) >= 0;
    }

    /** Where the system does not tell, the clock decides. */
    private Duration processorTime() {
        Optional<Duration> now = process.info().totalCpuDuration();
        return now.isPresent() && processorAtStart.isPresent() ? now.get().minus(processorAtStart.get()) : limit;
    }
}
