/**
 * The {@link vn.xabao.cli.machine.Checkup} of the machine the program runs on.
 */
@NullMarked
package vn.xabao.cli.machine;

import org.jspecify.annotations.NullMarked;
