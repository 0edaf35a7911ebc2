package vn.xabao.ingest.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * What a cell shows on a Vietnamese computer: {@code 1234.5} in the format {@code #,##0.0} is {@code 1.234,5}, a date
 * is day/month/year. A formula shows the value the program last stored, and is computed where there is none.
 */
final class CellDisplay {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final MathContext SHOWN_DIGITS = new MathContext(10);
    private static final double EXACT = 1e15;

    private final DataFormatter formatter = new DataFormatter(VIETNAMESE);
    private final FormulaEvaluator evaluator;
    private final boolean since1904;
    private int notComputed;

    CellDisplay(Workbook workbook) {
        evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        evaluator.setIgnoreMissingWorkbooks(true);
        since1904 = workbook instanceof org.apache.poi.ss.usermodel.Date1904Support d && d.isDate1904();
    }

    /** How many formulas without a stored value could not be computed. */
    int notComputed() {
        return notComputed;
    }

    String text(Cell cell) {
        if (cell.getCellType() != CellType.FORMULA) {
            return text(cell, cell.getCellType());
        }
        if (cell instanceof XSSFCell x && x.getRawValue() == null) {
            return computed(cell);
        }
        return text(cell, cell.getCachedFormulaResultType());
    }

    private String computed(Cell cell) {
        try {
            Cell value = evaluator.evaluateInCell(cell);
            return text(value, value.getCellType());
        } catch (RuntimeException | StackOverflowError unknownFunctionOrLoop) {
            notComputed++;
            return "";
        }
    }

    private String text(Cell cell, CellType type) {
        return switch (type) {
            case STRING -> InlineText.clean(cell.getStringCellValue());
            case NUMERIC -> InlineText.clean(number(cell, cell.getNumericCellValue()));
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private String number(Cell cell, double value) {
        int index = cell.getCellStyle().getDataFormat();
        String format = cell.getCellStyle().getDataFormatString();
        if (format == null || format.equalsIgnoreCase("General") || format.equals("@")) {
            return plain(value);
        }
        if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
            return date(DateUtil.getLocalDateTime(value, since1904), format);
        }
        return formatter.formatRawCellContents(value, index, format, since1904);
    }

    /** The general format: no grouping, a decimal comma, no exponent. */
    private static String plain(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < EXACT;
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shown = whole ? exact : exact.round(SHOWN_DIGITS);
        if (shown.signum() == 0) {
            return "0";
        }
        return shown.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String date(LocalDateTime at, String format) {
        String bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        boolean day = bare.contains("d");
        boolean year = bare.contains("y");
        boolean time = bare.contains("h") || bare.contains("s");
        boolean month = bare.contains("m") && (day || year || !time);
        StringBuilder pattern = new StringBuilder();
        pattern.append(day ? "dd" : "");
        pattern.append(month ? day ? "/MM" : "MM" : "");
        pattern.append(year ? month ? "/yyyy" : "yyyy" : "");
        if (time) {
            pattern.append(pattern.isEmpty() ? "HH:mm" : " HH:mm");
        }
        return at.format(DateTimeFormatter.ofPattern(pattern.toString(), VIETNAMESE));
    }
}
