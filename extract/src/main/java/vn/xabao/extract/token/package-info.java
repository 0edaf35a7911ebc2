/**
 * Blocks become syllable tokens and sentences: {@link vn.xabao.extract.token.Tokenizer} knows the shapes, {@link vn.xabao.extract.token.TokenAnnotator} puts them on the annotation, {@link vn.xabao.extract.token.Keys} names what stands on a token.
 */
@NullMarked
package vn.xabao.extract.token;

import org.jspecify.annotations.NullMarked;
