/**
 * The door of the third stage: reports are written to an archive's index and found again.
 */
@NullMarked
package vn.xabao.search;

import org.jspecify.annotations.NullMarked;
