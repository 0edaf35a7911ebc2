package vn.xabao.search.result;

import vn.xabao.ingest.document.Message;

/** A filter that cannot be understood. */
public final class InvalidFilter extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient Message message;

    public InvalidFilter(Message message) {
        super(message.en());
        this.message = message;
    }

    /** What is wrong and what to type instead. */
    public Message message() {
        return message;
    }
}
