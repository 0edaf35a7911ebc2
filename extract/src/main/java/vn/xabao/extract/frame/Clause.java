package vn.xabao.extract.frame;

import org.jspecify.annotations.Nullable;
import vn.xabao.extract.pattern.TokenSequence;

/** A sentence as frames see it, by token. */
public interface Clause {

    int size();

    /** The word in canonical spelling; empty beyond the ends. */
    String low(int i);

    /** Whether a number that may be a quantity stands there. */
    boolean isQuantity(int i);

    /** Whether any number stands there, a year included. */
    boolean isNumber(int i);

    /** The token after a number and its unit. */
    int afterUnit(int number);

    /** What the unit of a number measures; {@code none} for a bare one. */
    String dimension(int number);

    TokenSequence sequence();

    /** The sentence before in the same paragraph, or what the list item hangs on. */
    @Nullable
    Clause before();
}
