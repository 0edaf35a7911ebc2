/**
 * Pages for a browser that stand by themselves: {@link vn.xabao.cli.page.Page} holds style and script of its own, asks
 * no other host for anything, and is built as a tree, so that every text in it is escaped.
 */
@NullMarked
package vn.xabao.cli.page;

import org.jspecify.annotations.NullMarked;
