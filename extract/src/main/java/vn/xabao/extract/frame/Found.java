package vn.xabao.extract.frame;

import java.util.List;

/**
 * A number as a frame reads it.
 *
 * @param rule id of the reading, such as {@code frame.dossiers.dossiers_carried_over}
 * @param beside whether it is told of a number besides something else
 * @param number index of the number's or negation's first token
 * @param numberEnd index after it
 * @param clause first token of the clause
 * @param from first token of what tells about it
 * @param to token after, the unit included
 * @param words how many tokens of it tell something
 * @param unknown how many words around it the frame does not know
 * @param now whether it is of the report's own time, whatever words of time stand beside it
 */
public record Found(String rule, int version, List<String> indicators, boolean isZero, boolean beside, int number,
        int numberEnd,
        int clause, int from, int to, int words, int unknown,
        boolean now) {

    /** What the second number of "8/10 đơn" is. */
    Found of(int whole, List<String> given) {
        return new Found(rule, version, given, false, false, whole, whole + 1, clause, from, to, words, unknown, now);
    }
}
