/**
 * Every numeral of the text is accounted for.
 */
@NullMarked
package vn.xabao.extract.ledger;

import org.jspecify.annotations.NullMarked;
