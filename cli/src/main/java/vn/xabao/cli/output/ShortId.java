package vn.xabao.cli.output;

/** The beginning of a report's id that people read and type. */
final class ShortId {

    private static final int LENGTH = 10;

    private ShortId() {
    }

    static String of(String id) {
        return id.length() <= LENGTH ? id : id.substring(0, LENGTH);
    }
}
