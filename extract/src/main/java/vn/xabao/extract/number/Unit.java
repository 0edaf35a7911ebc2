package vn.xabao.extract.number;

import java.math.BigDecimal;

/**
 * A unit of measure or counting.
 *
 * @param name the catalogue's name for it
 * @param dimension units of one dimension convert into each other
 * @param factor multiplies a value in this unit into the dimension's base unit
 * @param countable whether a number word before it counts it
 */
public record Unit(String name, String dimension, BigDecimal factor, boolean countable) {

    static final Unit NONE = new Unit("", "none", BigDecimal.ONE, false);
}
