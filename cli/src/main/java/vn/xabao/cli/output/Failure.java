package vn.xabao.cli.output;

/** The command cannot work; its message says what, where, why and what to type next, in the user's language. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Failure(String message) {
        super(message);
    }
}
