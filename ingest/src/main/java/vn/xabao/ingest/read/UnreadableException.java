package vn.xabao.ingest.read;

import java.io.IOException;
import vn.xabao.ingest.document.Problem;

/** A reader knows why it cannot read: a password, most often. */
public final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Problem.Kind kind;

    public UnreadableException(Problem.Kind kind, Throwable cause) {
        super(cause);
        this.kind = kind;
    }

    public Problem.Kind kind() {
        return kind;
    }
}
