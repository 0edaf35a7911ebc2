package vn.xabao.extract.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.catalogue.Indicator;
import vn.xabao.extract.number.Units;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.rule.Reading;
import vn.xabao.extract.rule.Signs;

/** Writes what the cells of one table are as readings of the report. */
final class ReadingWriter {

    private static final int LONGEST_QUOTE = 240;
    private static final String PERCENT = "percent";
    private static final Set<String> MEASURED = Set.of("ha", "km", "million_vnd", "percent", "percentage_points");
    private static final Pattern COMMA_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+");

    private final String text;
    private final Grid grid;
    private final Map<Integer, Span> rows = new HashMap<>();
    private final Indicators indicators;
    private final @Nullable String form;

    ReadingWriter(String text, Grid grid, Indicators indicators, String title, List<CellReading> cells) {
        this.text = text;
        this.grid = grid;
        this.indicators = indicators;
        Set<String> named = cells.stream().map(CellReading::rule).filter(r -> r != null)
                .map(Indicators.Rule::indicator).collect(Collectors.toSet());
        this.form = indicators.form(title, named);
    }

    Reading write(CellReading cell) {
        Indicators.Rule rule = cell.rule();
        Indicator indicator = rule == null ? null : Catalogue.standard().get(rule.indicator());
        BigDecimal value = indicator == null ? null : value(cell, indicator);
        if (rule == null || indicator == null || value == null) {
            return open(cell);
        }
        Amount amount = cell.amount();
        Span quote = quote(cell.cell());
        return new Reading(indicator.id(), indicator.labelVi(), value, indicator.unit(),
                amount == null ? null : unitText(cell, amount), amount == null ? begin(cell) : amount.start(),
                amount == null ? end(cell) : amount.end(), quote.start(), quote.end(),
                amount != null && amount.approximate(), state(value), cell.scope(), cell.ofPeriod(), cell.place(),
                form != null ? form : indicators.reference(cell.byColumn()),
                Signs.ofCell(form != null, rule.sureness(), cell.scope()), null);
    }

    private Reading open(CellReading cell) {
        Amount amount = cell.amount();
        if (amount == null) {
            throw new IllegalArgumentException("a cell without a number is no quantity: " + cell);
        }
        String unit = amount.unit().isEmpty() ? cell.countedUnit() : amount.unit();
        BigDecimal value = unit == null ? amount.value() : Units.standard().toBase(amount.value(), unit);
        Span quote = quote(cell.cell());
        String label = cell.label().isEmpty() ? cell.cell().text() : cell.label();
        return new Reading(null, label, value, unit == null ? null : Units.standard().baseName(unit),
                unitText(cell, amount), amount.start(), amount.end(),
                quote.start(), quote.end(), amount.approximate(), state(value), cell.scope(),
                cell.ofPeriod(), cell.place(), null, Set.of(), null);
    }

    /** In the indicator's unit; null where what is printed cannot be a value of it. */
    private static @Nullable BigDecimal value(CellReading cell, Indicator indicator) {
        Amount amount = cell.amount();
        if (amount == null) {
            return BigDecimal.ZERO;
        }
        String unit = !amount.unit().isEmpty() ? amount.unit() : cell.statedUnit() == null ? "" : cell.statedUnit();
        boolean share = unit.equals(PERCENT);
        boolean rate = indicator.kind() == Indicator.Kind.RATE || indicator.unit().equals("percentage_points");
        if (share && !rate) {
            return null;
        }
        if (!MEASURED.contains(indicator.unit()) && !MEASURED.contains(unit)
                && COMMA_THOUSANDS.matcher(amount.text()).matches()) {
            return new BigDecimal(amount.text().replace(",", ""));
        }
        BigDecimal converted = Units.standard().convert(amount.value(), unit, indicator.unit());
        return converted == null ? amount.value() : converted;
    }

    private static Figure.State state(BigDecimal value) {
        return value.signum() == 0 ? Figure.State.ZERO : Figure.State.STATED;
    }

    private static @Nullable String unitText(CellReading cell, Amount amount) {
        return amount.unitText() != null ? amount.unitText() : cell.unitText().isEmpty() ? null : cell.unitText();
    }

    /** The row of the value; where it is long or not of one piece, up to the value, or the cell alone. */
    private Span quote(Cell cell) {
        Span row = rows.computeIfAbsent(cell.row(), this::span);
        boolean whole = row.end <= rows.computeIfAbsent(cell.row() + 1, this::span).start
                && row.start >= rows.computeIfAbsent(cell.row() - 1, this::span).end;
        if (whole && row.end - row.start <= LONGEST_QUOTE) {
            return row;
        }
        return new Span(whole && cell.end() - row.start <= LONGEST_QUOTE ? row.start : cell.start(), cell.end());
    }

    /** From the first to the last word of a row; an empty row lies nowhere. */
    private Span span(int row) {
        List<Cell> cells = row < 0 || row >= grid.rows()
                ? List.of()
                : grid.row(row).stream().filter(c -> !c.isBlank()).toList();
        return new Span(cells.stream().mapToInt(Cell::start).min().orElse(Integer.MAX_VALUE),
                cells.stream().mapToInt(Cell::end).max().orElse(0));
    }

    private record Span(int start, int end) {
    }

    private int begin(CellReading reading) {
        int at = reading.cell().start();
        while (at < reading.cell().end() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int end(CellReading reading) {
        int at = reading.cell().end();
        while (at > reading.cell().start() && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
