/**
 * The command line: the only place that prints, exits or reads flags. {@link vn.xabao.cli.Main} hands the arguments to
 * the commands; they call the stages and print what comes out.
 */
@NullMarked
package vn.xabao.cli;

import org.jspecify.annotations.NullMarked;
