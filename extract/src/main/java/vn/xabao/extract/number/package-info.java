/**
 * Numerals and number words become one token with a value and, where one follows, a unit.
 */
@NullMarked
package vn.xabao.extract.number;

import org.jspecify.annotations.NullMarked;
