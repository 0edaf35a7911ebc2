package vn.xabao.cli.output;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Nobody reads standard output any more. */
public final class ClosedPipe extends RuntimeException {

    private static final long serialVersionUID = 1;

    ClosedPipe(IOException cause) {
        super(cause);
    }

    /** Whether this, or what it wraps, is a closed pipe: writers on the way up may have wrapped it. */
    public static boolean isCauseOf(@Nullable Throwable e) {
        return e != null && (e instanceof ClosedPipe || isCauseOf(e.getCause()));
    }
}
