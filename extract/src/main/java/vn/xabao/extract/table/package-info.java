/**
 * Figures from tables. A table, or lines that were one, becomes a {@link vn.xabao.extract.table.Grid}; its
 * {@link vn.xabao.extract.table.Layout} tells heads, labels and values apart; the words of each head and each row label
 * become concepts, a time and a place ({@link vn.xabao.extract.table.Label}); and what row and column name together is
 * looked up among the indicators. All words are data: {@code labels.yaml}, {@code indicators.yaml}, {@code heads.yaml}.
 */
@NullMarked
package vn.xabao.extract.table;

import org.jspecify.annotations.NullMarked;
