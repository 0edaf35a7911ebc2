/**
 * The data of the third stage: what is asked of the index and what it answers.
 */
@NullMarked
package vn.xabao.search.result;

import org.jspecify.annotations.NullMarked;
