/**
 * The data of the second stage: one report with its place, period, figures and findings. JSON shape {@code xabao/report/1}.
 */
@NullMarked
package vn.xabao.extract.report;

import org.jspecify.annotations.NullMarked;
