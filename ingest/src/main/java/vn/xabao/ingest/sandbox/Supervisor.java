package vn.xabao.ingest.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps one child running and asks it. For one thread at a time. */
public final class Supervisor implements AutoCloseable {

    private final ChildCommand command;
    private @Nullable ChildProcess child;
    private long sequence;

    public Supervisor(ChildCommand command) {
        this.command = command;
    }

    /**
     * Asks the child, starting one where there is none. What goes wrong may be the fault of an earlier request, so the
     * request is tried once more in a fresh child before it is blamed.
     *
     * @throws UncheckedIOException where no child can be started at all
     * @throws InterruptedException when the calling thread is interrupted; the child is killed
     */
    public Outcome call(byte[] request, Duration limit) throws InterruptedException {
        boolean fresh = running().isFresh();
        Outcome outcome = once(request, limit);
        return deservesAnotherTry(outcome, fresh) ? inFreshChild(request, limit) : outcome;
    }

    @Override
    public void close() {
        if (child != null) {
            child.kill();
            child = null;
        }
    }

    /** A crash even of a fresh child may have come from outside: a signal to the whole process group, the system. */
    private static boolean deservesAnotherTry(Outcome outcome, boolean fresh) {
        return outcome instanceof Outcome.Died died && died.cause() != Outcome.Cause.TOO_LARGE
                && (!fresh || died.cause() == Outcome.Cause.CRASHED);
    }

    private Outcome inFreshChild(byte[] request, Duration limit) throws InterruptedException {
        close();
        return once(request, limit);
    }

    private Outcome once(byte[] request, Duration limit) throws InterruptedException {
        try {
            Outcome outcome = running().call(++sequence, request, limit);
            if (outcome instanceof Outcome.Died) {
                close();
            }
            return outcome;
        } catch (InterruptedException e) {
            close();
            throw e;
        }
    }

    private ChildProcess running() throws InterruptedException {
        if (child == null) {
            child = started();
        }
        return child;
    }

    private ChildProcess started() throws InterruptedException {
        try {
            return ChildProcess.start(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
