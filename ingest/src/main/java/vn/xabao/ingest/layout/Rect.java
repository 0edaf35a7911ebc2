package vn.xabao.ingest.layout;

/** A rectangle in PDF points, origin top left. */
public record Rect(double x0, double y0, double x1, double y1) {

    Rect union(Rect o) {
        return new Rect(Math.min(x0, o.x0), Math.min(y0, o.y0), Math.max(x1, o.x1), Math.max(y1, o.y1));
    }

    double width() {
        return x1 - x0;
    }

    double height() {
        return y1 - y0;
    }

    /** Whether the middle of the other one lies inside. */
    boolean holdsMiddleOf(Rect o) {
        double x = (o.x0 + o.x1) / 2;
        double y = (o.y0 + o.y1) / 2;
        return x >= x0 && x <= x1 && y >= y0 && y <= y1;
    }

    /** How much of the lower of the two lies beside the other, 0 to 1. */
    double besides(Rect o) {
        double shared = Math.min(y1, o.y1) - Math.max(y0, o.y0);
        double lower = Math.min(height(), o.height());
        return lower <= 0 ? 0 : Math.max(0, shared / lower);
    }

    Rect inside(double width, double height) {
        return new Rect(Math.clamp(x0, 0, width), Math.clamp(y0, 0, height), Math.clamp(x1, 0, width),
                Math.clamp(y1, 0, height));
    }
}
