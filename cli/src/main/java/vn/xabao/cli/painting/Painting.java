package vn.xabao.cli.painting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Explanation;
import vn.xabao.extract.report.Numeral;
import vn.xabao.extract.report.Statement;

/** Which words of a text are which figures. */
final class Painting {

    private final TreeMap<Integer, Piece.Quote> quotes;
    private final TreeMap<Integer, Mark> marks = new TreeMap<>();

    /** A value or a numeral; they do not overlap. */
    private record Mark(int start, int end, List<Statement> values, Numeral.@Nullable Use use) {
    }

    Painting(Explanation explanation) {
        quotes = joined(explanation.statements(), Statement::start, Statement::end);
        joined(explanation.statements(), Statement::valueStart, Statement::valueEnd)
                .forEach((at, v) -> marks.put(at, new Mark(v.start(), v.end(), v.statements(), null)));
        for (Numeral n : explanation.numerals()) {
            if (n.use() != Numeral.Use.FIGURES && markAt(n.start(), n.end()) == null) {
                marks.put(n.start(), new Mark(n.start(), n.end(), List.of(), n.use()));
            }
        }
    }

    /** Spans that overlap become one run, with the statements of all. */
    private static TreeMap<Integer, Piece.Quote> joined(List<Statement> statements, ToIntFunction<Statement> start,
            ToIntFunction<Statement> end) {
        TreeMap<Integer, Piece.Quote> runs = new TreeMap<>();
        for (Statement s : statements.stream()
                .sorted(Comparator.comparingInt(start).thenComparingInt(Statement::valueStart)).toList()) {
            Map.Entry<Integer, Piece.Quote> last = runs.lastEntry();
            Piece.Quote run = new Piece.Quote(start.applyAsInt(s), end.applyAsInt(s), List.of(s));
            if (last != null && last.getValue().end() > run.start()) {
                run = new Piece.Quote(last.getKey(), Math.max(last.getValue().end(), run.end()),
                        Stream.concat(last.getValue().statements().stream(), Stream.of(s)).toList());
            }
            runs.put(run.start(), run);
        }
        return runs;
    }

    /** The text from one offset to another, whole. */
    List<Piece> pieces(int from, int to) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
        cut(cuts, within(quotes, from, to).stream().flatMap(q -> Stream.of(q.start(), q.end())));
        cut(cuts, within(marks, from, to).stream().flatMap(m -> Stream.of(m.start(), m.end())));
        List<Piece> pieces = new ArrayList<>();
        int start = from;
        for (int end : cuts.tailSet(from, false)) {
            Mark mark = markAt(start, end);
            pieces.add(new Piece(start, end, quoteAt(start), mark == null ? List.of() : mark.values(),
                    mark == null ? null : mark.use()));
            start = end;
        }
        return pieces;
    }

    /** What begins between two offsets, and the last that begins before and may reach in. */
    private static <T> List<T> within(TreeMap<Integer, T> spans, int from, int to) {
        Integer first = spans.lowerKey(from);
        return List.copyOf(spans.subMap(first == null ? from : first, Math.max(from, to)).values());
    }

    private static void cut(TreeSet<Integer> cuts, Stream<Integer> offsets) {
        int from = cuts.getFirst();
        int to = cuts.getLast();
        offsets.filter(o -> o > from && o < to).forEach(cuts::add);
    }

    private Piece.@Nullable Quote quoteAt(int offset) {
        Map.Entry<Integer, Piece.Quote> entry = quotes.floorEntry(offset);
        return entry == null || entry.getValue().end() <= offset ? null : entry.getValue();
    }

    private @Nullable Mark markAt(int start, int end) {
        Map.Entry<Integer, Mark> entry = marks.lowerEntry(end);
        return entry == null || entry.getValue().end() <= start ? null : entry.getValue();
    }
}
