/**
 * The indicators and their units, as data. Everybody may use it.
 */
@NullMarked
package vn.xabao.extract.catalogue;

import org.jspecify.annotations.NullMarked;
