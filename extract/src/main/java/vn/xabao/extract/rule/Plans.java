package vn.xabao.extract.rule;

import java.util.List;
import java.util.Set;
import vn.xabao.extract.number.Units;
import vn.xabao.extract.token.Keys;

/**
 * Whether a number is what was planned: the words right before it say so, as in "bằng 94,6 % dự toán năm (8.300 triệu
 * đồng)", or the clause begins with the plan and goes on with what was done.
 */
final class Plans {

    private static final int REACH = 4;
    private static final int LONGEST_CLAUSE = 10;

    private final Words words;

    Plans(Words words) {
        this.words = words;
    }

    /**
     * @param words for a plan
     * @param links between them and the number
     * @param beyond words before them that make it the distance to the plan
     * @param done words for what was done
     */
    record Words(List<String> words, Set<String> links, Set<String> beyond, List<String> done) {

        Words {
            words = Phrases.canonical(words);
            links = Set.copyOf(Phrases.canonical(List.copyOf(links)));
            beyond = Set.copyOf(Phrases.canonical(List.copyOf(beyond)));
            done = Phrases.canonical(done);
        }
    }

    /** What stands before a stroke was done. */
    boolean isBefore(Line line, int number) {
        if (line.low(number + 1).equals("/") && line.isNumber(number + 2)) {
            return false;
        }
        int end = number;
        while (end > 0 && isLink(line, end - 1)) {
            end--;
        }
        return isRightBehind(line, end) || isAgainstDone(line, number);
    }

    /** "Kế hoạch gieo cấy lúa 430 ha, thực hiện 420 ha". */
    private boolean isAgainstDone(Line line, int number) {
        int next = line.afterUnit(number);
        next += line.low(next).length() == 1 ? 1 : 0;
        if (!Phrases.startsAt(line.tokens(), next, words.done())) {
            return false;
        }
        for (int i = number - 1; i >= Math.max(0, number - LONGEST_CLAUSE) && !line.isNumber(i); i--) {
            if (Phrases.startsAt(line.tokens(), i, words.words())) {
                return !isBeyond(line, i);
            }
        }
        return false;
    }

    private boolean isRightBehind(Line line, int end) {
        for (int start = end - 1; start >= Math.max(0, end - REACH); start--) {
            if (Phrases.startsAt(line.tokens(), start, words.words())
                    && Phrases.endsAt(line.tokens(), end, words.words())) {
                return !isBeyond(line, start);
            }
        }
        return false;
    }

    private boolean isLink(Line line, int i) {
        boolean year = line.isNumber(i) && "dates".equals(line.token(i).get(Keys.Role.class));
        return year || words.links().contains(line.low(i))
                || Units.standard().approximateSyllables().contains(line.low(i));
    }

    private boolean isBeyond(Line line, int plan) {
        for (int i = plan - 1; i >= Math.max(0, plan - REACH) && !line.isNumber(i); i--) {
            if (words.beyond().contains(line.low(i))) {
                return true;
            }
        }
        return false;
    }
}
