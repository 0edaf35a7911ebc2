package vn.xabao.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of words and numbers, to be shown on a screen or a page.
 *
 * @param title above the table
 */
public record Grid(String title, List<Column> columns, List<List<Cell>> rows) {

    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param number whether its cells are numbers, which stand to the right */
    public record Column(String name, boolean number) {

        public static Column words(String name) {
            return new Column(name, false);
        }

        public static Column number(String name) {
            return new Column(name, true);
        }
    }

    /**
     * @param text as people read it
     * @param key what a number sorts by; null for words, which sort by themselves
     */
    public record Cell(String text, @Nullable Double key) {

        public static Cell of(String text) {
            return new Cell(text, null);
        }

        public static Cell of(int number) {
            return new Cell(Integer.toString(number), (double) number);
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The columns one below the other in lines of equal width. */
    public List<String> lines() {
        List<List<String>> texts = new ArrayList<>();
        texts.add(columns.stream().map(Column::name).toList());
        rows.forEach(r -> texts.add(r.stream().map(Cell::text).toList()));
        int[] widths = new int[columns.size()];
        texts.forEach(r -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(r.get(i)));
            }
        });
        return texts.stream().map(r -> line(r, widths)).toList();
    }

    private String line(List<String> texts, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String text = texts.get(i);
            String space = " ".repeat(widths[i] - width(text));
            line.append(i == 0 ? "" : "  ").append(columns.get(i).number() ? space + text : text + space);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
