package vn.xabao.extract.frame;

/**
 * A number, or words that say there is none.
 *
 * @param at first token
 * @param numberEnd token after the number itself or the words of negation
 * @param end token after the unit, and after what the number is said to be of: "8/10 đơn"
 * @param whole the second number of "8/10 đơn"; -1 where there is none
 * @param dimension what the unit measures; {@link Clauses#ZERO} for words of negation
 */
record Target(int at, int numberEnd, int end, int whole, String dimension) {
}
