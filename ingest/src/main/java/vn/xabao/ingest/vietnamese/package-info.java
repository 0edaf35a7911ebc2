/**
 * Facts about the Vietnamese syllable: its spelling, its marks, and whether a run of letters can be one. Everybody may use it.
 */
@NullMarked
package vn.xabao.ingest.vietnamese;

import org.jspecify.annotations.NullMarked;
