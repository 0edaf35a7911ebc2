package vn.xabao.ingest.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * One report in the genre, as DOCX: two-column head, automatic numbering, a footnote, a table with spans, two-column
 * foot. Its sisters under {@code resources/office} were made from it by LibreOffice: run {@link #main} and convert.
 */
final class SampleReport {

    static final int DECIMAL_LIST = 0;
    static final int DASH_LIST = 1;
    static final int LETTER_LIST = 2;

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger[] lists = new BigInteger[3];

    private SampleReport() {
        headingStyle();
        XWPFNumbering numbering = document.createNumbering();
        lists[DECIMAL_LIST] = list(numbering, 0, STNumberFormat.DECIMAL, "%1.");
        lists[DASH_LIST] = list(numbering, 1, STNumberFormat.BULLET, "-");
        lists[LETTER_LIST] = list(numbering, 2, STNumberFormat.LOWER_LETTER, "%1)");
    }

    /** Writes the DOCX to this path. */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), docx());
    }

    static byte[] docx() {
        SampleReport report = new SampleReport();
        report.write();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            report.document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the body in reading order, set-aside blocks left out. */
    static List<String> texts() {
        return List.of("ỦY BAN NHÂN DÂN", "XÃ SƠN LONG", "Số: 12/BC-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc", "Sơn Long, ngày 05 tháng 10 năm 2024", "BÁO CÁO",
                "Kết quả tiếp công dân năm 2024", "I. TÌNH HÌNH CHUNG",
                "1. Toàn xã có 618 hộ¹ với 2.283 nhân khẩu.", "¹ Trong đó 315 hộ nghèo.",
                "2. Kết quả tiếp công dân như sau:", "- Tiếp thường xuyên: 14 lượt;", "- Tiếp định kỳ: 6 lượt.",
                "3. Xử lý đơn thư gồm:", "a) Đơn khiếu nại: 02 đơn;", "b) Đơn tố cáo: không có.",
                "Bảng 1. Kết quả theo thôn", "Thôn", "Tiếp công dân", "Đơn thư", "Lượt", "Người", "Mang Hin", "12",
                "15",
                "1,5", "Ra Manh", "8", "9", "2", "Nơi nhận:", "- UBND huyện;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN",
                "CHỦ TỊCH", "Đinh Văn Ví Dụ");
    }

    private void write() {
        document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Báo cáo nội bộ");
        sideBySide(List.of("ỦY BAN NHÂN DÂN", "XÃ SƠN LONG", "Số: 12/BC-UBND"),
                List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                        "Sơn Long, ngày 05 tháng 10 năm 2024"));
        document.createParagraph();
        plain("BÁO CÁO");
        plain("Kết quả tiếp công dân năm 2024");
        XWPFParagraph heading = plain("I. TÌNH HÌNH CHUNG");
        heading.setStyle("Heading1");
        population();
        item(DECIMAL_LIST, "Kết quả tiếp công dân như sau:");
        item(DASH_LIST, "Tiếp thường xuyên: 14 lượt;");
        item(DASH_LIST, "Tiếp định kỳ: 6 lượt.");
        item(DECIMAL_LIST, "Xử lý đơn thư gồm:");
        item(LETTER_LIST, "Đơn khiếu nại: 02 đơn;");
        item(LETTER_LIST, "Đơn tố cáo: không có.");
        plain("Bảng 1. Kết quả theo thôn");
        villages();
        document.createParagraph();
        sideBySide(List.of("Nơi nhận:", "- UBND huyện;", "- Lưu: VT."),
                List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Đinh Văn Ví Dụ"));
    }

    private void population() {
        XWPFParagraph p = item(DECIMAL_LIST, "Toàn xã có 618 hộ");
        XWPFFootnote note = document.createFootnote();
        p.addFootnoteReference(note);
        note.createParagraph().createRun().setText("Trong đó 315 hộ nghèo.");
        p.createRun().setText(" với 2.283 nhân khẩu.");
    }

    /** Two rows of heads: a cell over two columns, two cells over two rows. */
    private void villages() {
        XWPFTable table = document.createTable(4, 4);
        table.setWidth("100%");
        String[][] rows = {{"Thôn", "Tiếp công dân", "", "Đơn thư"}, {"", "Lượt", "Người", ""},
                {"Mang Hin", "12", "15", "1,5"}, {"Ra Manh", "8", "9", "2"}};
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) {
                table.getRow(r).getCell(c).setText(rows[r][c]);
            }
        }
        merge(table.getRow(0).getCell(0), STMerge.RESTART);
        merge(table.getRow(1).getCell(0), STMerge.CONTINUE);
        merge(table.getRow(0).getCell(3), STMerge.RESTART);
        merge(table.getRow(1).getCell(3), STMerge.CONTINUE);
        widths(table, 4);
        table.getRow(0).removeCell(2);
        properties(table.getRow(0).getCell(1)).addNewGridSpan().setVal(BigInteger.TWO);
        table.getRow(0).getCell(1).setWidth("4680");
    }

    /** LibreOffice places cells by their widths. */
    private static void widths(XWPFTable table, int columns) {
        int width = 9360 / columns;
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int c = 0; c < columns; c++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        table.getRows().forEach(r -> r.getTableCells().forEach(c -> c.setWidth(Integer.toString(width))));
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum how) {
        properties(cell).addNewVMerge().setVal(how);
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    }

    private void sideBySide(List<String> left, List<String> right) {
        XWPFTable table = document.createTable(1, 2);
        table.setWidth("100%");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideHBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setBottomBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        widths(table, 2);
        lines(table.getRow(0).getCell(0), left);
        lines(table.getRow(0).getCell(1), right);
    }

    private static void lines(XWPFTableCell cell, List<String> lines) {
        cell.removeParagraph(0);
        lines.forEach(l -> cell.addParagraph().createRun().setText(l));
    }

    private XWPFParagraph plain(String text) {
        XWPFParagraph p = document.createParagraph();
        p.createRun().setText(text);
        return p;
    }

    private XWPFParagraph item(int list, String text) {
        XWPFParagraph p = plain(text);
        p.setNumID(lists[list]);
        p.setNumILvl(BigInteger.ZERO);
        return p;
    }

    private void headingStyle() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Heading1");
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal("heading 1");
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private static BigInteger list(XWPFNumbering numbering, int id, STNumberFormat.Enum form, String pattern) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.valueOf(id));
        CTLvl level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(form);
        level.addNewLvlText().setVal(pattern);
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }
}
