/**
 * Finding files: {@link vn.xabao.load.walk.FileWalk} lists them in a stable order and tells what is not a report,
 * {@link vn.xabao.load.walk.ContentHash} gives each its identity.
 */
@NullMarked
package vn.xabao.load.walk;

import org.jspecify.annotations.NullMarked;
