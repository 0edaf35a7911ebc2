package vn.xabao.load.event;

import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Message;

/** The archive can not be worked with; nothing that was committed is lost. The command line ends with 2. */
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Message words;

    /** @param words what happened, why, and what to do next */
    public ArchiveException(Message words, @Nullable Throwable cause) {
        super(words.en(), cause);
        this.words = words;
    }

    public ArchiveException(Message words) {
        this(words, null);
    }

    public Message words() {
        return words;
    }
}
