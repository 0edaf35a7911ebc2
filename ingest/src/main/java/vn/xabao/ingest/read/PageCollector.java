package vn.xabao.ingest.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.xabao.ingest.layout.Glyph;
import vn.xabao.ingest.layout.Rect;
import vn.xabao.ingest.layout.Ruling;

/** Goes once through a page's content and keeps its letters with their places, its lines, and how much is picture. */
final class PageCollector extends PDFTextStripper {

    private static final double ASCENT = 0.9;
    private static final double DESCENT = 0.22;
    private static final char FIRST_MARK = '\u0300';

    private final PageFrame frame;
    private final DrawnLines lines;
    private final List<Glyph> glyphs = new ArrayList<>();
    private int shown;
    private int unmapped;
    private int invisible;
    private double pictured;

    private PageCollector(PageFrame frame) {
        this.frame = frame;
        this.lines = new DrawnLines(frame);
        setSuppressDuplicateOverlappingText(false);
        setShouldSeparateByBeads(false);
        setStartPage(0);
        addOperator(new SetTextRenderingMode(this));
        addOperator(new Pictures());
        addPathOperators();
    }

    static PageCollector of(PDPage page) {
        return new PageCollector(PageFrame.of(page));
    }

    PageFrame frame() {
        return frame;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<Ruling> rulings() {
        return lines.rulings();
    }

    /** Share of the letters that the file gives no meaning for. */
    double unmappedShare() {
        return shown == 0 ? 0 : (double) unmapped / shown;
    }

    /** Share of the letters that are not painted: the text layer under or over a scan. */
    double invisibleShare() {
        return shown == 0 ? 0 : (double) invisible / shown;
    }

    /** Share of the page's area that pictures cover; overlapping ones count twice. */
    double picturedShare() {
        return pictured / (frame.width() * frame.height());
    }

    @Override
    protected void writePage() {
        // Nothing is written: the letters are all that is wanted.
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        shown++;
        String unicode = font.toUnicode(code);
        if (unicode == null || unicode.isEmpty() || isMeaningless(unicode.codePointAt(0))) {
            unmapped++;
        }
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            invisible++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    private static boolean isMeaningless(int c) {
        int type = Character.getType(c);
        return type == Character.PRIVATE_USE || type == Character.UNASSIGNED
                || type == Character.CONTROL && !Character.isWhitespace(c) || c == 0xfffd;
    }

    @Override
    protected void processTextPosition(TextPosition t) {
        String text = t.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        if (isMark(text) && !glyphs.isEmpty()) {
            glyphs.add(glyphs.removeLast().marked(text));
            return;
        }
        int turned = Math.floorMod(Math.round(t.getDir()) - frame.rotation(), 360);
        double from = t.getXDirAdj();
        double size = Math.max(1, t.getFontSizeInPt());
        glyphs.add(new Glyph(text, from, from + t.getWidthDirAdj(), t.getYDirAdj(), size, isBold(t.getFont()), turned,
                box(t, turned, size)));
    }

    private static boolean isMark(String text) {
        return text.charAt(0) >= FIRST_MARK
                && text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        return name != null && (name.contains("Bold") || name.contains("bold") || name.contains("Black"));
    }

    private Rect box(TextPosition t, int turned, double size) {
        double x = t.getX();
        double y = t.getY();
        double width = t.getWidthDirAdj();
        double up = ASCENT * size;
        double down = DESCENT * size;
        Rect r = switch (turned) {
            case 90 -> new Rect(x - up, y - width, x + down, y);
            case 180 -> new Rect(x - width, y - down, x, y + up);
            case 270 -> new Rect(x - down, y, x + up, y + width);
            default -> new Rect(x, y - up, x + width, y + down);
        };
        return new Rect(Math.clamp(r.x0(), 0, frame.width()), Math.clamp(r.y0(), 0, frame.height()),
                Math.clamp(r.x1(), 0, frame.width()), Math.clamp(r.y1(), 0, frame.height()));
    }

    private void addPathOperators() {
        on(OperatorName.MOVE_TO, 2, n -> lines.moveTo(at(n[0], n[1])));
        on(OperatorName.LINE_TO, 2, n -> lines.lineTo(at(n[0], n[1])));
        on(OperatorName.CURVE_TO, 6, n -> lines.moveTo(at(n[4], n[5])));
        on(OperatorName.APPEND_RECT, 4, n -> lines.rectangle(at(n[0], n[1]), at(n[0] + n[2], n[1] + n[3])));
        on(OperatorName.CLOSE_PATH, 0, n -> lines.close());
        on(OperatorName.STROKE_PATH, 0, n -> lines.stroke());
        on(OperatorName.CLOSE_AND_STROKE, 0, n -> {
            lines.close();
            lines.stroke();
        });
        for (String fill : List.of(OperatorName.FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD,
                OperatorName.LEGACY_FILL_NON_ZERO)) {
            on(fill, 0, n -> lines.fill());
        }
        for (String both : List.of(OperatorName.FILL_NON_ZERO_AND_STROKE, OperatorName.FILL_EVEN_ODD_AND_STROKE,
                OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE, OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE)) {
            on(both, 0, n -> lines.stroke());
        }
        on(OperatorName.ENDPATH, 0, n -> lines.end());
    }

    private void on(String operator, int operands, Operation.Action action) {
        addOperator(new Operation(this, operator, operands, action));
    }

    private Vector at(float x, float y) {
        return getGraphicsState().getCurrentTransformationMatrix().transform(new Vector(x, y));
    }

    /** Measures pictures; forms are gone through for their text as before. */
    private final class Pictures extends DrawObject {

        Pictures() {
            super(PageCollector.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (!operands.isEmpty() && operands.getFirst() instanceof COSName name && getResources() != null
                    && getResources().isImageXObject(name)) {
                Matrix m = getGraphicsState().getCurrentTransformationMatrix();
                pictured += Math.abs(m.getScaleX() * m.getScaleY() - m.getShearX() * m.getShearY());
                return;
            }
            super.process(operator, operands);
        }
    }
}
