package vn.xabao.extract.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.table.Sheet;

/** Arithmetic between numbered columns, as the head prints it ({@code 3=4+5+6}) or the official form defines it, in each row. */
final class SheetEquations implements Check {

    /** Where an equation fails in most of more rows than these, the columns are misread. */
    private static final int FEW_ROWS = 2;
    private static final Pattern EQUATION = Pattern
            .compile("(\\d{1,2})((?:=\\d{1,2}(?:[+]\\d{1,2})+)+)(?![\\d.,/*x×:+-])");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern OWN_NUMBER = Pattern.compile("^\\D{0,2}(\\d{1,2})\\b");
    private static final Pattern IN_HEAD = Pattern.compile("\\((\\d{1,2})(?:\\)|=)");
    private static final Pattern BESIDE = Pattern.compile("[\\s()]");

    private final List<RelationFile.Form> forms;

    SheetEquations(RelationFile file, Wording words) {
        this.forms = file.forms();
    }

    private record Equation(int total, List<Integer> parts) {
    }

    @Override
    public List<Outcome> check(Material material) {
        List<Outcome> found = new ArrayList<>();
        for (Sheet sheet : material.sheets()) {
            Map<Integer, Integer> columns = numbered(sheet);
            for (Equation equation : equations(sheet, columns)) {
                List<SheetCells> told = sheet.rows().stream().map(row -> cells(sheet, columns, equation, row))
                        .filter(Objects::nonNull).filter(SheetCells::isTelling).toList();
                List<SheetCells> apart = told.stream().filter(c -> !c.fits()).toList();
                if (told.size() <= FEW_ROWS || apart.size() * 2 <= told.size()) {
                    found.addAll(SheetCells.acrossRows(material, apart));
                }
            }
        }
        return found;
    }

    /** The columns by their printed number. */
    private static Map<Integer, Integer> numbered(Sheet sheet) {
        Map<Integer, Integer> columns = new TreeMap<>();
        for (int c = 0; c < sheet.columns().size(); c++) {
            Sheet.Column column = sheet.columns().get(c);
            Matcher own = column.number().isBlank()
                    ? IN_HEAD.matcher(
                            BESIDE.matcher(column.head()).replaceAll(r -> r.group().isBlank() ? "" : r.group()))
                    : OWN_NUMBER.matcher(column.number());
            if (own.find()) {
                columns.putIfAbsent(Integer.valueOf(own.group(1)), c);
            }
        }
        return columns;
    }

    private Set<Equation> equations(Sheet sheet, Map<Integer, Integer> columns) {
        Set<Equation> equations = new LinkedHashSet<>();
        for (Sheet.Column column : sheet.columns()) {
            read(column.number(), equations);
            column.heads().forEach(h -> read(h, equations));
        }
        int last = columns.keySet().stream().reduce(0, Math::max);
        String title = sheet.title().toLowerCase(Locale.ROOT);
        forms.stream().filter(f -> f.columns() == last
                && f.marks().stream().anyMatch(m -> title.contains(m.toLowerCase(Locale.ROOT))))
                .forEach(f -> f.equations().forEach(e -> read(e, equations)));
        return equations;
    }

    private static void read(String text, Set<Equation> equations) {
        Matcher m = EQUATION.matcher(BESIDE.matcher(text).replaceAll(""));
        while (m.find()) {
            for (String side : m.group(2).substring(1).split("=")) {
                equations.add(new Equation(Integer.parseInt(m.group(1)),
                        NUMBER.matcher(side).results().map(r -> Integer.valueOf(r.group())).toList()));
            }
        }
    }

    /** An empty cell is nothing; a column that the head does not number makes the equation void. */
    private static @Nullable SheetCells cells(Sheet sheet, Map<Integer, Integer> columns, Equation equation,
            Sheet.Row row) {
        Integer total = columns.get(equation.total());
        int first = columns.keySet().stream().reduce(equation.total(), Math::min);
        int last = columns.keySet().stream().reduce(0, Math::max);
        boolean known = equation.parts().stream().allMatch(p -> p >= first && p <= last);
        Sheet.Entry whole = total == null ? null : row.at(total);
        if (whole == null || total == null || !whole.alone() || !known) {
            return null;
        }
        List<Sheet.Entry> parts = SheetCells.across(row,
                equation.parts().stream().map(columns::get).filter(Objects::nonNull).toList());
        return parts == null || parts.isEmpty()
                ? null
                : new SheetCells(row, sheet.columns().get(total), whole, parts, List.of(row));
    }
}
