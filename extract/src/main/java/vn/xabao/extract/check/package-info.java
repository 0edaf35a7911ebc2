/**
 * Arithmetic that forms and the catalogue promise, held against the figures. Flags, never repairs.
 */
@NullMarked
package vn.xabao.extract.check;

import org.jspecify.annotations.NullMarked;
