/**
 * The bulk way through the stages: files are walked, parsed in child processes, extracted, stored and indexed.
 */
@NullMarked
package vn.xabao.load;

import org.jspecify.annotations.NullMarked;
