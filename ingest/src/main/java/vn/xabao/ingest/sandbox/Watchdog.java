package vn.xabao.ingest.sandbox;

import java.util.Optional;

/**
 * Ends the child when nobody else will: the parent was killed while the child is in an endless loop (the end of its
 * input is never read then), or the parent is stopped and does not keep the time limit.
 */
final class Watchdog {

    /** The parent's own limit comes first; this much later the child helps itself. */
    private static final long GRACE_MILLIS = 2_000;
    private static final long STEP_MILLIS = 200;
    private static final long NEVER = Long.MAX_VALUE;

    private final Optional<ProcessHandle> parent;
    private final Runnable farewell;
    private volatile long deadline = NEVER;

    Watchdog(long parent, Runnable farewell) {
        this.parent = ProcessHandle.of(parent);
        this.farewell = farewell;
    }

    void start() {
        Thread thread = new Thread(this::watch, "watchdog");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    void expect(long limitMillis) {
        deadline = now() + limitMillis + GRACE_MILLIS;
    }

    void rest() {
        deadline = NEVER;
    }

    /** Only once: the reading thread and the watch may both find the parent gone. */
    synchronized void leave(int exitCode) {
        try {
            farewell.run();
        } finally {
            Runtime.getRuntime().halt(exitCode);
        }
    }

    private void watch() {
        while (true) {
            if (!parent.map(ProcessHandle::isAlive).orElse(false)) {
                leave(ExitCode.ORPHANED);
            }
            if (now() > deadline) {
                Runtime.getRuntime().halt(ExitCode.DEADLINE);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            // A library interrupts threads it does not own; the watch goes on.
            Thread.onSpinWait();
        }
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }
}
