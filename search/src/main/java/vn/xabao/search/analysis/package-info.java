/**
 * Text becomes tokens: {@link vn.xabao.search.analysis.SyllableAnalyzer} cuts at word boundaries, gives every syllable
 * one spelling, and adds its unmarked form at the same position; {@link vn.xabao.search.analysis.Token} is the same for
 * a query; {@link vn.xabao.search.analysis.PairAnalyzer} counts which syllable follows which.
 */
@NullMarked
package vn.xabao.search.analysis;

import org.jspecify.annotations.NullMarked;
