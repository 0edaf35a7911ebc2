package vn.xabao.extract.number;

import java.math.BigDecimal;

/**
 * A unit of measure or counting.
 *
 * @param name the catalogue's name for it
 * @param dimension what is measured or counted; patterns ask for it
 * @param family units of one family convert into each other: an income is written as a sum of money too
 * @param factor multiplies a value in this unit into the family's base unit
 * @param countable whether a number word before it counts it
 */
public record Unit(String name, String dimension, String family, BigDecimal factor, boolean countable) {

    static final Unit NONE = new Unit("", "none", "none", BigDecimal.ONE, false);
}
