package vn.xabao.ingest.read;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Vector;
import vn.xabao.ingest.layout.Rect;

/** The visible part of a page: turns the file's coordinates into points from the top left, after page rotation. */
record PageFrame(double left, double bottom, double rawWidth, double rawHeight, int rotation) {

    static PageFrame of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        return new PageFrame(crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight(),
                Math.floorMod(page.getRotation(), 360));
    }

    double width() {
        return rotation % 180 == 0 ? rawWidth : rawHeight;
    }

    double height() {
        return rotation % 180 == 0 ? rawHeight : rawWidth;
    }

    /** The rectangle around two opposite corners given in the file's coordinates. */
    Rect around(Vector a, Vector b) {
        double[] p = place(a.getX() - left, a.getY() - bottom);
        double[] q = place(b.getX() - left, b.getY() - bottom);
        return new Rect(Math.min(p[0], q[0]), Math.min(p[1], q[1]), Math.max(p[0], q[0]), Math.max(p[1], q[1]));
    }

    private double[] place(double x, double y) {
        return switch (rotation) {
            case 90 -> new double[]{y, x};
            case 180 -> new double[]{rawWidth - x, y};
            case 270 -> new double[]{rawHeight - y, rawWidth - x};
            default -> new double[]{x, rawHeight - y};
        };
    }
}
