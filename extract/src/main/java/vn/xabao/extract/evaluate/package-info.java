/**
 * How well labelled reports are read. {@link vn.xabao.extract.evaluate.Gold} is what people found in a text;
 * {@link vn.xabao.extract.evaluate.Evaluator} holds it against the record that was made of the same text and tells, in
 * an {@link vn.xabao.extract.evaluate.Evaluation}, what is right, what is wrong and what is missing. Knows no files:
 * whoever evaluates reads labels and reports. Other modules may enter.
 */
@NullMarked
package vn.xabao.extract.evaluate;

import org.jspecify.annotations.NullMarked;
