/**
 * Headings become sections with roles.
 */
@NullMarked
package vn.xabao.extract.section;

import org.jspecify.annotations.NullMarked;
