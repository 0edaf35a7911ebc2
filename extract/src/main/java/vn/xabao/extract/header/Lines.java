package vn.xabao.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;

/** The lines of a document as people see them: no marks of Markdown or table drawing, columns of one line apart. */
final class Lines {

    private static final Wording WORDING = Wording.DOCUMENT;
    private static final Pattern COLUMNS = WORDING.pattern("columns");
    private static final String CONTROLS = "\n\r\t\f\u000b";
    private static final String GAP = "   ";

    private Lines() {
    }

    static List<String> of(Document document) {
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (!block.role().isSetAside() && block.start() >= 0 && block.end() <= document.text().length()) {
                addTo(lines, document.text().substring(block.start(), Math.max(block.start(), block.end())));
            }
        }
        return lines;
    }

    private static String[] columns(String line) {
        return line.contains(GAP) ? COLUMNS.split(line.strip()) : new String[]{line};
    }

    private static String clean(String column) {
        String bare = (isDrawn(column) ? column.replace("**", "").replace("__", "") : column).strip();
        int start = 0;
        int end = bare.length();
        while (start < end && isDrawing(bare.charAt(start), "*_#>")) {
            start++;
        }
        while (end > start && isDrawing(bare.charAt(end - 1), "*_")) {
            end--;
        }
        return bare.substring(start, end);
    }

    private static boolean isDrawn(String column) {
        return column.indexOf('*') >= 0 || column.indexOf('_') >= 0;
    }

    private static boolean isDrawing(char c, String marks) {
        return Character.isWhitespace(c) || marks.indexOf(c) >= 0;
    }

    private static void addTo(List<String> lines, String block) {
        int start = 0;
        for (int i = 0; i <= block.length(); i++) {
            if (i == block.length() || isBreak(block.charAt(i))) {
                if (i > start) {
                    addLine(lines, block.substring(start, i).replace('\u00a0', ' '));
                }
                start = i + 1;
            }
        }
    }

    private static boolean isBreak(char c) {
        return c < ' ' ? CONTROLS.indexOf(c) >= 0 : c == '|' || c == '\u2028';
    }

    private static void addLine(List<String> lines, String line) {
        for (String column : columns(line)) {
            String clean = clean(column);
            if (!clean.isEmpty()) {
                lines.add(clean);
            }
        }
    }
}
