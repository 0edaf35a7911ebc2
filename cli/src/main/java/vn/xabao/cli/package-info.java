/**
 * The command line: the only place that prints, exits or reads flags.
 */
@NullMarked
package vn.xabao.cli;

import org.jspecify.annotations.NullMarked;
