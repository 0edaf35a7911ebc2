/**
 * How answers look: for people in their language ({@link vn.xabao.cli.output.Messages}), marked where the
 * {@link vn.xabao.cli.output.Terminal} is a screen; for programs as JSON, one object a line.
 */
@NullMarked
package vn.xabao.cli.output;

import org.jspecify.annotations.NullMarked;
