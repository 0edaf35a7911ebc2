/**
 * A report held against itself. {@link vn.xabao.extract.check.Checker} runs each {@link vn.xabao.extract.check.Check} over the
 * {@link vn.xabao.extract.check.Material}: {@link vn.xabao.extract.check.Arithmetic} the rows of {@code relations.yaml} (a
 * {@link vn.xabao.extract.check.Relation} of one of five kinds) over the {@link vn.xabao.extract.check.Facts} of one place and
 * period; then repeated statements, bounds, changes, the sums of tables, traces of copying and slips of typing.
 * {@link vn.xabao.extract.check.Messages} says what was found. Words are data: {@code words.yaml}, {@code messages.yaml}.
 * Findings flag and never repair.
 */
@NullMarked
package vn.xabao.extract.check;

import org.jspecify.annotations.NullMarked;
