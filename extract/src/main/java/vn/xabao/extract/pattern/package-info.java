/**
 * The language of the rule files. {@link vn.xabao.extract.pattern.PatternCompiler} reads a pattern, which describes the
 * notation; {@link vn.xabao.extract.pattern.PatternIndex} tries many patterns on a
 * {@link vn.xabao.extract.pattern.TokenSequence} and gives each {@link vn.xabao.extract.pattern.Match}. It is no general
 * matcher of token sequences: it knows numbers with units, words of approximation and negation, and gaps that end at a
 * stop, and it compares integers, because hundreds of patterns are tried on every sentence that holds a number.
 */
@NullMarked
package vn.xabao.extract.pattern;

import org.jspecify.annotations.NullMarked;
