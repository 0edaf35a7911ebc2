package vn.xabao.extract.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads a tab-separated resource of this package, the header row left out. */
final class Table {

    private Table() {
    }

    static void read(String resource, Consumer<String[]> row) {
        String text = text(resource);
        int at = text.indexOf('\n') + 1;
        int columns = columns(text.substring(0, at));
        while (at > 0 && at < text.length()) {
            int end = text.indexOf('\n', at);
            row.accept(split(text, at, end, columns));
            at = end + 1;
        }
    }

    private static int columns(String header) {
        return (int) header.chars().filter(c -> c == '\t').count() + 1;
    }

    private static String[] split(String text, int start, int end, int columns) {
        String[] cells = new String[columns];
        int at = start;
        for (int i = 0; i < columns - 1; i++) {
            int tab = text.indexOf('\t', at);
            cells[i] = text.substring(at, tab);
            at = tab + 1;
        }
        cells[columns - 1] = text.substring(at, end);
        return cells;
    }

    private static String text(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
