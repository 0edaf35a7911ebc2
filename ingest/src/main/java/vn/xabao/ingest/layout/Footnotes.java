package vn.xabao.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small lines at the foot of a page.
 *
 * @param body the page's lines without them
 * @param notes the lines of each footnote
 */
record Footnotes(List<Line> body, List<List<Line>> notes) {

    private static final double SMALLER = 1.2;
    private static final Pattern START = Pattern.compile(
            "^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\d{1,2}|\\*{1,3}|\\(\\d{1,2}\\))\\s?\\p{L}?.*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern PLAIN_NUMBER = Pattern.compile("(\\d{1,2})(\\p{L}.*|)",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** @param usual the size of the letters of the running text */
    static Footnotes of(List<Line> lines, double usual) {
        int from = lines.size();
        while (from > 0 && lines.get(from - 1).size() < usual - SMALLER) {
            from--;
        }
        while (from < lines.size() && !starts(lines.get(from))) {
            from++;
        }
        List<List<Line>> notes = new ArrayList<>();
        for (Line line : lines.subList(from, lines.size())) {
            if (starts(line)) {
                notes.add(new ArrayList<>(List.of(withRaisedNumber(line))));
            } else {
                notes.getLast().add(line);
            }
        }
        return new Footnotes(lines.subList(0, from), notes);
    }

    private static boolean starts(Line line) {
        return START.matcher(line.text()).matches();
    }

    /** Many programs print a footnote's own number plainly, even without a space after it. */
    private static Line withRaisedNumber(Line line) {
        Line.Piece first = line.words().getFirst();
        Matcher m = PLAIN_NUMBER.matcher(first.text());
        if (!m.matches()) {
            return line;
        }
        int digits = m.group(1).length();
        double cut = first.box().x0() + first.box().width() * digits / first.text().length();
        Rect box = first.box();
        List<Line.Piece> words = new ArrayList<>(line.words());
        words.set(0, new Line.Piece(LineBuilder.superscript(m.group(1)), new Rect(box.x0(), box.y0(), cut, box.y1())));
        if (!m.group(2).isEmpty()) {
            words.add(1, new Line.Piece(m.group(2), new Rect(cut, box.y0(), box.x1(), box.y1())));
        }
        return new Line(line.page(), words, line.box(), line.baseline(), line.size(), line.bold());
    }
}
