package vn.xabao.extract.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.xabao.extract.header.Head;
import vn.xabao.extract.report.DocumentHead;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Place;
import vn.xabao.extract.table.Sheet;
import vn.xabao.ingest.document.Document;

/** What a report says, for the checks. */
public final class Material {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]\\s+(?=\\p{Lu}|[-+*•–]\\s)");

    private static final double CLEAR = 0.9;

    /** A text without line breaks is no one paragraph, and must not cost the square of its length. */
    private static final int LONGEST_LINE = 4_000;

    private final Document document;
    private final Head head;
    private final List<Figure> figures;
    private final List<Sheet> sheets;
    private final NavigableMap<Integer, Integer> rows = new TreeMap<>();
    private final NavigableMap<Integer, List<Integer>> byMention = new TreeMap<>();
    private final Map<String, List<Integer>> byIndicator = new HashMap<>();
    private final BitSet judged = new BitSet();
    private final BitSet rough = new BitSet();

    /**
     * @param figures findings point into this list
     * @param sheets the tables as numbers by row and column
     */
    public Material(Document document, Head head, List<Figure> figures, List<Sheet> sheets) {
        this.document = document;
        this.head = head;
        this.figures = List.copyOf(figures);
        this.sheets = List.copyOf(sheets);
        sheets.forEach(s -> s.rows().forEach(r -> rows.put(r.start(), r.end())));
        for (int i = 0; i < figures.size(); i++) {
            int index = i;
            figures.get(i).mentions()
                    .forEach(m -> byMention.computeIfAbsent(m.start(), k -> new ArrayList<>()).add(index));
            byIndicator.computeIfAbsent(String.valueOf(figures.get(i).indicator()), k -> new ArrayList<>()).add(index);
        }
    }

    /** {@link Wording#isRough} of a figure: several checks ask it. */
    boolean isRough(int index, Wording words) {
        if (!judged.get(index)) {
            judged.set(index);
            rough.set(index, words.isRough(figures.get(index), this));
        }
        return rough.get(index);
    }

    DocumentHead head() {
        return head.document();
    }

    Period period() {
        return head.period();
    }

    /** The unit the report is about. */
    Place place() {
        return head.place();
    }

    List<Figure> figures() {
        return figures;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    String text() {
        return document.text();
    }

    Figure figure(int index) {
        return figures.get(index);
    }

    /** Whether a paragraph or a row of a table holds both. */
    boolean shareLine(int one, int other) {
        return Math.max(one, other) <= lineEnd(Math.min(one, other));
    }

    /** Whether a sentence or a row of a table holds both. */
    boolean shareSentence(int one, int other) {
        return shareLine(one, other)
                && !SENTENCE_END.matcher(text()).region(Math.min(one, other), Math.max(one, other)).find();
    }

    /** The text of the sentence from its beginning up to an offset. */
    String sentenceBefore(int offset) {
        String line = text().substring(line(offset), offset);
        Matcher end = SENTENCE_END.matcher(line);
        int from = 0;
        while (end.find()) {
            from = end.end();
        }
        return line.substring(from);
    }

    /** The text from an offset to the end of its sentence. */
    String sentenceAfter(int offset) {
        String line = text().substring(offset, lineEnd(offset));
        return SENTENCE_END.split(line, 2)[0];
    }

    /** Where the line of an offset begins; no farther back than any paragraph reaches. */
    int line(int offset) {
        int start = offset;
        while (start > 0 && offset - start < LONGEST_LINE && text().charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private int lineEnd(int offset) {
        int end = offset;
        while (end < text().length() && end - offset < LONGEST_LINE && text().charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /** The figures of an indicator, by index. */
    List<Integer> of(String indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    /** The figures that the line of an offset mentions, by index. */
    List<Integer> onLineOf(int offset) {
        Set<Integer> found = new LinkedHashSet<>();
        byMention.subMap(line(offset), lineEnd(offset)).values().forEach(found::addAll);
        return List.copyOf(found);
    }

    /** The figures that a cell states, by index. */
    List<Integer> in(Sheet.Entry cell) {
        return onLineOf(cell.start()).stream().filter(i -> states(figures.get(i), cell)).toList();
    }

    private static boolean states(Figure figure, Sheet.Entry cell) {
        boolean itself = figure.valueStart() >= cell.start() && figure.valueStart() < cell.end();
        return itself || figure.valueText().equals(cell.text()) && figure.mentions().stream()
                .anyMatch(m -> m.start() <= cell.start() && cell.end() <= m.end());
    }

    /** Whether a number stands in a table. */
    boolean isInSheet(int offset) {
        Map.Entry<Integer, Integer> row = rows.floorEntry(offset);
        return row != null && offset < row.getValue();
    }

    /** Whether the digits of a figure were read without doubt; a picture's may be wrong where the page is right. */
    boolean isClear(int index) {
        Figure f = figures.get(index);
        return document.blocks().get(document.blockAt(f.valueStart())).words().stream()
                .filter(w -> w.start() < f.valueEnd() && w.end() > f.valueStart())
                .allMatch(w -> w.confidence() >= CLEAR);
    }

    /** The table around an offset, by number; -1 outside of tables. */
    int sheetAt(int offset) {
        for (int i = 0; isInSheet(offset) && i < sheets.size(); i++) {
            if (sheets.get(i).rows().stream().anyMatch(r -> r.start() <= offset && offset < r.end())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it reads as the report of one commune; news and reports of wider areas speak of many. */
    boolean isOfCommune() {
        return head().kind() != null && place().level() == Place.Level.COMMUNE;
    }
}
