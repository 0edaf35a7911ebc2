/**
 * The answer of {@code xabao evaluate}: {@link vn.xabao.cli.evaluation.LabelledFiles} finds labels and the reports they
 * belong to; {@link vn.xabao.cli.evaluation.Tables} puts an evaluation into tables, which
 * {@link vn.xabao.cli.evaluation.EvaluationSheet} prints and {@link vn.xabao.cli.evaluation.EvaluationPage} shows in a
 * browser.
 */
@NullMarked
package vn.xabao.cli.evaluation;

import org.jspecify.annotations.NullMarked;
