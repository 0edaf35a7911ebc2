/**
 * The answer of {@code xabao explain}: {@link vn.xabao.cli.painting.Painting} cuts a text into pieces that are painted
 * alike, {@link vn.xabao.cli.painting.PaintedText} prints them on a terminal and
 * {@link vn.xabao.cli.painting.ExplainPage} shows them in a browser.
 */
@NullMarked
package vn.xabao.cli.painting;

import org.jspecify.annotations.NullMarked;
