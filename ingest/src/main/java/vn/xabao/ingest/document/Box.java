package vn.xabao.ingest.document;

/** A rectangle on a page, in PDF points, origin top left, after page rotation. */
public record Box(int page, double x0, double y0, double x1, double y1) {
}
