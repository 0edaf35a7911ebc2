package vn.xabao.extract.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into the stretches in which words and numbers belong together. */
final class Clauses {

    /** What words of negation count. */
    static final String ZERO = "zero";

    static final String BARE = "none";
    private static final String MARKS = ",;.–-+•…:";

    private final Clause clause;
    private final Frames frames;
    private final SentenceCues cues;
    private final List<Cue> none;

    Clauses(Clause clause, Frames frames, SentenceCues cues) {
        this.clause = clause;
        this.frames = frames;
        this.cues = cues;
        this.none = frames.none(clause);
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= clause.size(); i++) {
            String word = clause.low(i);
            if (i == clause.size() || word.equals("(") || word.equals(")") || isBreak(from, i)) {
                add(pieces, from, i, depth);
                depth += word.equals("(") ? 1 : word.equals(")") && depth > 0 ? -1 : 0;
                from = i + 1;
            }
        }
        return pieces;
    }

    private void add(List<Piece> pieces, int from, int to, int depth) {
        if (from < to) {
            pieces.add(new Piece(from, to, depth, targets(from, to), lead(pieces, depth), isJoined(from)));
        }
    }

    private static @Nullable Piece lead(List<Piece> pieces, int depth) {
        int i = pieces.size() - 1;
        while (i >= 0 && pieces.get(i).depth() > depth) {
            i--;
        }
        boolean near = i >= 0 && pieces.get(i).depth() == depth && pieces.get(i).targets().isEmpty();
        return near ? pieces.get(i) : null;
    }

    /** What stands before a parenthesis or before a comma right in front of a number is still said of it. */
    private boolean isJoined(int from) {
        String mark = clause.low(from - 1);
        return mark.equals(")") || mark.equals(",") && clause.isQuantity(from);
    }

    /** A colon parts only what has its own number: "Hồ sơ: nhận 97" is about dossiers. Words told as one are not parted. */
    private boolean isBreak(int from, int i) {
        String word = clause.low(i);
        boolean mark = word.length() == 1 && MARKS.contains(word);
        if (!mark && frames.isEnd(word)) {
            return hasTarget(from, i);
        }
        if (!mark && !frames.isBreak(word) || cues.isInside(i)) {
            return false;
        }
        return mark && !word.equals(":") || hasTarget(from, i) && (mark || hasTarget(i, clause.size()));
    }

    private boolean hasTarget(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isTarget(i)) {
                return true;
            }
        }
        return none.stream().anyMatch(n -> n.isIn(from, to));
    }

    private boolean isTarget(int i) {
        return clause.isQuantity(i) && !frames.isSpan(clause.low(i + 1));
    }

    private List<Target> targets(int from, int to) {
        List<Target> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            Target target = isTarget(i) && !isRowNumber(i) && !isDenied(i) ? number(i) : null;
            if (target != null) {
                found.add(target);
            }
            i = target == null ? i + 1 : target.end();
        }
        if (found.isEmpty()) {
            none.stream().filter(n -> n.isIn(from, to)).findFirst()
                    .ifPresent(n -> found.add(new Target(n.from(), n.to(), n.to(), -1, ZERO)));
        }
        return found;
    }

    /** "Không một hồ sơ nào" counts none. */
    private boolean isDenied(int number) {
        return none.stream().anyMatch(n -> n.to() == number);
    }

    /** "1 Tổng hồ sơ tiếp nhận 845 830": the number of a row of a table. */
    private boolean isRowNumber(int i) {
        return i == 0 && clause.dimension(i).equals(BARE) && clause.low(i).length() <= 2 && !clause.isNumber(1)
                && hasTarget(1, clause.size());
    }

    private Target number(int at) {
        int end = clause.afterUnit(at);
        String dimension = clause.dimension(at);
        if (!clause.low(end).equals("/") || !clause.isQuantity(end + 1)) {
            return new Target(at, at + 1, end, -1, dimension);
        }
        String of = clause.dimension(end + 1);
        if (!dimension.equals(BARE) && !of.equals(BARE) && !of.equals(dimension)) {
            return new Target(at, at + 1, end, -1, dimension);
        }
        return new Target(at, at + 1, clause.afterUnit(end + 1), end + 1, dimension.equals(BARE) ? of : dimension);
    }
}
