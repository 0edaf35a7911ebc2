package vn.xabao.ingest.sandbox;

/** How a child says why it ended, where it could not send a frame. */
final class ExitCode {

    /** What the JVM itself uses for {@code -XX:+ExitOnOutOfMemoryError}. */
    static final int OUT_OF_MEMORY = 3;
    static final int ERROR = 70;
    static final int DEADLINE = 98;
    static final int ORPHANED = 99;

    private ExitCode() {
    }
}
