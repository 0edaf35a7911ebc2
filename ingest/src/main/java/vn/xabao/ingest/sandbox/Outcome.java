package vn.xabao.ingest.sandbox;

/** What came of a request to a child. */
public sealed interface Outcome {

    record Answered(byte[] answer) implements Outcome {
    }

    /** @param detail one technical line: the exception, the exit code, the limit passed */
    record Died(Cause cause, String detail) implements Outcome {
    }

    /** Why there is no answer. */
    enum Cause {
        TIMEOUT, OUT_OF_MEMORY, STACK_OVERFLOW, EXCEPTION, CRASHED, TOO_LARGE
    }
}
