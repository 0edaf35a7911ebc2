package vn.xabao.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.xabao.ingest.document.Problem.Kind;
import vn.xabao.ingest.layout.RawDocument;

class WorkbookReaderTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String XLS = "application/vnd.ms-excel";

    @Test
    void numbers_are_shown_the_vietnamese_way() throws IOException {
        try (Workbook w = new XSSFWorkbook()) {
            Sheet s = w.createSheet("Biểu");
            formatted(s, 0, 1234.5, "#,##0.0");
            formatted(s, 1, 0.975, "0.0%");
            formatted(s, 2, 4840.67, "General");
            formatted(s, 3, 2283, "#,##0");
            formatted(s, 4, 79045678901.0, "General");
            formatted(s, 5, 0.1 + 0.2, "General");
            formatted(s, 6, 12, "00");
            assertThat(Reading.texts(read(w))).containsExactly("1.234,5", "97,5%", "4840,67", "2.283", "79045678901",
                    "0,3", "12");
        }
    }

    @Test
    void dates_are_shown_day_first_whatever_the_format_of_the_computer_was() throws IOException {
        try (Workbook w = new XSSFWorkbook()) {
            Sheet s = w.createSheet("Biểu");
            double day = org.apache.poi.ss.usermodel.DateUtil.getExcelDate(LocalDate.of(2024, 10, 5));
            formatted(s, 0, day, "m/d/yy");
            formatted(s, 1, day, "dd/mm/yyyy");
            formatted(s, 2, day, "mm/yyyy");
            formatted(s, 3, day + 0.5, "dd/mm/yyyy hh:mm");
            formatted(s, 4, 0.75, "h:mm");
            assertThat(Reading.texts(read(w))).containsExactly("05/10/2024", "05/10/2024", "10/2024",
                    "05/10/2024 12:00", "18:00");
        }
    }

    @Test
    void a_formula_shows_its_stored_value_and_is_computed_where_there_is_none() throws IOException {
        try (Workbook w = new XSSFWorkbook()) {
            Sheet s = w.createSheet("Biểu");
            row(s, 0, 2, 3);
            s.getRow(0).createCell(2).setCellFormula("A1+B1");
            Cell stored = s.getRow(0).createCell(3);
            stored.setCellFormula("A1*B1");
            stored.setCellValue(77);
            s.getRow(0).createCell(4).setCellFormula("[9]Khác!A1");
            RawDocument raw = read(w);
            assertThat(Reading.texts(raw)).containsExactly("2", "3", "5", "77");
            assertThat(raw.problems()).singleElement().satisfies(p -> assertThat(p.kind()).isEqualTo(Kind.PARTIAL));
        }
    }

    @Test
    void the_table_of_a_form_is_told_from_its_head_and_its_signatures() throws IOException {
        try (Workbook x = new XSSFWorkbook(); Workbook h = new HSSFWorkbook()) {
            form(x);
            form(h);
            check(read(x));
            check(Reading.of(XLS, bytes(h)));
        }
    }

    private static void check(RawDocument raw) {
        assertThat(Reading.texts(raw)).containsExactly("UBND HUYỆN SƠN TÂY", "XÃ SƠN LONG", "CỘNG HÒA XÃ HỘI",
                "Độc lập - Tự do", "TỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN", "(Kèm theo Báo cáo số 12)", "Thôn",
                "Tiếp công dân",
                "Lượt", "Người", "Mang Hin", "12", "15", "Tổng", "12", "15", "NGƯỜI LẬP BIỂU", "CHỦ TỊCH");
        assertThat(Reading.cells(raw, 0)).containsExactly("0,0 2x1 Thôn", "0,1 1x2 Tiếp công dân", "1,1 1x1 Lượt",
                "1,2 1x1 Người", "2,0 1x1 Mang Hin", "2,1 1x1 12", "2,2 1x1 15", "3,0 1x1 Tổng", "3,1 1x1 12",
                "3,2 1x1 15");
        assertThat(raw.tables()).singleElement().satisfies(t -> {
            assertThat(t.title()).isEqualTo("TỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN");
            assertThat(t.headerRows()).isEqualTo(2);
        });
        assertThat(Reading.path(raw, "Mang Hin")).isEqualTo("'Biểu 1'!A9");
    }

    @Test
    void a_table_without_lines_is_found_by_its_numbers() throws IOException {
        try (Workbook w = new XSSFWorkbook()) {
            Sheet s = w.createSheet("S");
            row(s, 0, "DANH SÁCH HỘ NGHÈO CÁC THÔN");
            row(s, 1, "Thôn", "Hộ", "Khẩu");
            row(s, 2, "Mang Hin", 12, 40);
            row(s, 3, "Ra Manh", "", 35);
            row(s, 5, "Người lập", "Chủ tịch");
            RawDocument raw = read(w);
            assertThat(Reading.cells(raw, 0)).containsExactly("0,0 1x1 Thôn", "0,1 1x1 Hộ", "0,2 1x1 Khẩu",
                    "1,0 1x1 Mang Hin", "1,1 1x1 12", "1,2 1x1 40", "2,0 1x1 Ra Manh", "2,1 1x1 ", "2,2 1x1 35");
            assertThat(raw.tables().getFirst().headerRows()).isEqualTo(1);
            assertThat(Reading.path(raw, "Mang Hin")).isEqualTo("S!A3");
            assertThat(raw.blocks().getLast().text()).isEqualTo("Chủ tịch");
        }
    }

    @Test
    void hidden_rows_and_sheets_are_read_and_each_sheet_is_a_page() throws IOException {
        try (Workbook w = new XSSFWorkbook()) {
            row(w.createSheet("Một"), 0, "hiện");
            w.getSheetAt(0).getRow(0).setZeroHeight(true);
            row(w.createSheet("Hai"), 0, "ẩn");
            w.setSheetHidden(1, true);
            RawDocument raw = read(w);
            assertThat(Reading.texts(raw)).containsExactly("hiện", "ẩn");
            assertThat(raw.pages()).hasSize(2);
            assertThat(raw.blocks().getLast().page()).isEqualTo(2);
        }
    }

    @Test
    void damaged_cut_off_and_locked_workbooks_say_so() throws IOException {
        try (Workbook w = new XSSFWorkbook(); HSSFWorkbook locked = new HSSFWorkbook()) {
            form(w);
            byte[] good = bytes(w);
            assertThat(Reading.failure(XLSX, Arrays.copyOf(good, good.length / 2))).isEqualTo(Kind.TRUNCATED);
            assertThat(Reading.failure(XLSX, "not a workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .isEqualTo(Kind.DAMAGED);
            form(locked);
            byte[] xls = bytes(locked);
            assertThat(Reading.failure(XLS, Arrays.copyOf(xls, 600))).isIn(Kind.DAMAGED, Kind.TRUNCATED);
            Biff8EncryptionKey.setCurrentUserPassword("bí mật");
            try {
                byte[] secret = bytes(locked);
                Biff8EncryptionKey.setCurrentUserPassword(null);
                assertThat(Reading.failure(XLS, secret)).isEqualTo(Kind.ENCRYPTED);
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
        }
    }

    private static void form(Workbook w) {
        Sheet s = w.createSheet("Biểu 1");
        row(s, 0, "UBND HUYỆN SƠN TÂY", "", "CỘNG HÒA XÃ HỘI");
        row(s, 1, "XÃ SƠN LONG", "", "Độc lập - Tự do");
        row(s, 3, "TỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN");
        s.addMergedRegion(new CellRangeAddress(3, 3, 0, 2));
        row(s, 4, "(Kèm theo Báo cáo số 12)");
        row(s, 6, "Thôn", "Tiếp công dân", "");
        row(s, 7, "", "Lượt", "Người");
        row(s, 8, "Mang Hin", 12, 15);
        row(s, 9, "Tổng", 12, 15);
        s.addMergedRegion(new CellRangeAddress(6, 7, 0, 0));
        s.addMergedRegion(new CellRangeAddress(6, 6, 1, 2));
        CellStyle lines = w.createCellStyle();
        lines.setBorderLeft(BorderStyle.THIN);
        lines.setBorderRight(BorderStyle.THIN);
        for (int r = 6; r <= 9; r++) {
            s.getRow(r).forEach(c -> c.setCellStyle(lines));
        }
        row(s, 11, "NGƯỜI LẬP BIỂU", "", "CHỦ TỊCH");
    }

    private static void row(Sheet sheet, int index, Object... values) {
        Row row = sheet.createRow(index);
        for (int c = 0; c < values.length; c++) {
            switch (values[c]) {
                case Number n -> row.createCell(c).setCellValue(n.doubleValue());
                default -> row.createCell(c).setCellValue(values[c].toString());
            }
        }
    }

    private static void formatted(Sheet sheet, int row, double value, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        Cell cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static RawDocument read(Workbook workbook) throws IOException {
        return Reading.of(XLSX, bytes(workbook));
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
