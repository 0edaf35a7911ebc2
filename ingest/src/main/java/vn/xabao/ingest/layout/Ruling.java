package vn.xabao.ingest.layout;

/**
 * A drawn line of a table, in points, origin top left.
 *
 * @param at y of a horizontal line, x of a vertical one
 */
public record Ruling(boolean horizontal, double at, double from, double to) {

    boolean reaches(double position, double tolerance) {
        return position >= from - tolerance && position <= to + tolerance;
    }
}
