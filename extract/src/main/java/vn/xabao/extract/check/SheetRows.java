package vn.xabao.extract.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.table.Sheet;

/** Which rows a row named a total may add up: those above it, or below it where it is the first. */
final class SheetRows {

    private static final Pattern ROMAN = Pattern.compile("^(?:[IVX]{1,5}|[A-H])(?:[.)/]|$|\\s)");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}(?:[.)/]?(?:$|\\s))");
    private static final Pattern NESTED = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})+");
    private static final Pattern LETTER = Pattern.compile("^\\p{Ll}(?:[.)/]|$)");
    private static final Pattern DASH = Pattern.compile("^[-–+*•]");

    private final List<Sheet.Row> within;
    private final List<Sheet.Row> totals;
    private final Sheet.Row total;
    private final Wording.Tables words;

    SheetRows(Sheet sheet, int at, Wording.Tables words) {
        this.words = words;
        this.total = sheet.rows().get(at);
        List<Sheet.Row> above = sheet.rows().subList(0, at);
        List<Sheet.Row> below = sheet.rows().subList(at + 1, sheet.rows().size());
        List<Sheet.Row> rows = new ArrayList<>();
        if (above.stream().allMatch(Sheet.Row::total)) {
            below.stream().takeWhile(r -> !r.total()).forEach(rows::add);
        } else {
            above.reversed().stream().takeWhile(r -> !r.total()).forEach(rows::addFirst);
        }
        this.within = rows;
        this.totals = above.stream().filter(Sheet.Row::total).toList();
    }

    /** The different lists of rows that may be the parts, the plainest first. */
    List<List<Sheet.Row>> ways() {
        List<List<Sheet.Row>> ways = new ArrayList<>();
        add(ways, within.stream().filter(r -> !isPart(r)).toList());
        int top = within.stream().filter(r -> !isPart(r)).mapToInt(SheetRows::level).min().orElse(0);
        add(ways, within.stream().filter(r -> !isPart(r) && level(r) == top).toList());
        add(ways, leaves());
        add(ways, within);
        add(ways, totals);
        return ways;
    }

    private static void add(List<List<Sheet.Row>> ways, List<Sheet.Row> way) {
        if (way.size() > 1 && !ways.contains(way)) {
            ways.add(way);
        }
    }

    private List<Sheet.Row> leaves() {
        List<Sheet.Row> leaves = new ArrayList<>();
        for (int i = 0; i < within.size(); i++) {
            if (i + 1 == within.size() || level(within.get(i + 1)) <= level(within.get(i))) {
                leaves.add(within.get(i));
            }
        }
        return leaves;
    }

    /** Hectares and heads do not add up. */
    boolean mixesUnits() {
        List<Sheet.Row> all = new ArrayList<>(within);
        all.add(total);
        return all.stream().map(r -> r.unit().strip()).filter(u -> !u.isEmpty()).distinct().count() > 1;
    }

    private boolean isPart(Sheet.Row row) {
        return words.partRow().isIn(row.label()) || DASH.matcher(row.label()).find()
                || DASH.matcher(row.order()).find();
    }

    private static int level(Sheet.Row row) {
        Integer own = level(row.order().strip());
        Integer labelled = own == null ? level(row.label()) : own;
        return labelled == null ? 6 : labelled;
    }

    private static @Nullable Integer level(String text) {
        List<Pattern> levels = List.of(ROMAN, NUMBER, NESTED, LETTER, DASH);
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).matcher(text).find()) {
                return i;
            }
        }
        return null;
    }
}
