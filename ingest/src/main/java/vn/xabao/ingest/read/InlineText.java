package vn.xabao.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.xabao.ingest.vietnamese.Marks;

/** Collects what stands inside one paragraph: text, line breaks, calls of notes, text boxes anchored in it. */
final class InlineText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u202F\\u3000\\uFEFF]+");
    private static final Pattern MARKER = Pattern.compile("(?:\\p{L}|[0-9]{1,2}|[IVX]+)[.)/]\\s.*|[-+*•].*");
    private static final int FULL_LINE = 60;
    private static final char FIXED_HYPHEN = '\u2011';

    private final StringBuilder text = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private final List<Flow> boxes = new ArrayList<>();

    void append(String s) {
        text.append(s.replace('\n', ' ').replace('\r', ' ').replace(FIXED_HYPHEN, '-'));
    }

    void lineBreak() {
        text.append('\n');
    }

    void note(String mark, String content) {
        text.append(mark);
        notes.add(clean(mark + " " + content));
    }

    /** Text boxes are read after the paragraph they are anchored in. */
    void box(List<Flow> content) {
        boxes.addAll(content);
    }

    /** Whether nothing at all was collected. */
    boolean isEmpty() {
        return text.isEmpty() && boxes.isEmpty();
    }

    /** The paragraph line by line, then its boxes; nothing where it is blank. */
    List<Flow> flows(Flow.Kind kind, String label) {
        List<Flow> flows = new ArrayList<>();
        List<String> lines = lines(label);
        for (int i = 0; i < lines.size(); i++) {
            flows.add(new Flow.Paragraph(i == 0 ? kind : Flow.Kind.TEXT, lines.get(i),
                    i == lines.size() - 1 ? notes : List.of()));
        }
        flows.addAll(boxes);
        return flows;
    }

    private List<String> lines(String label) {
        List<String> lines = new ArrayList<>();
        for (String part : text.toString().split("\n", -1)) {
            String line = clean(part);
            if (line.isEmpty()) {
                continue;
            }
            if (!lines.isEmpty() && continues(lines.getLast(), line)) {
                lines.set(lines.size() - 1, lines.getLast() + " " + line);
            } else {
                lines.add(line);
            }
        }
        if (!lines.isEmpty() && !label.isEmpty()) {
            lines.set(0, clean(label + " " + lines.getFirst()));
        }
        return lines;
    }

    /** Whether a broken line is only wrapped: the next goes on in the middle of the sentence. */
    private static boolean continues(String line, String next) {
        if (MARKER.matcher(next).matches()) {
            return false;
        }
        int last = line.codePointBefore(line.length());
        if (".;:!?/".indexOf(last) >= 0) {
            return false;
        }
        int first = next.codePointAt(0);
        return last == ',' || Character.isLowerCase(first) || line.length() >= FULL_LINE
                || Character.isLowerCase(last) && Character.isDigit(first);
    }

    /** NFC, with one plain space for every run of blanks and none at the ends. */
    static String clean(String s) {
        return Marks.nfc(SPACES.matcher(s).replaceAll(" ")).strip();
    }
}
