/**
 * How fast the program is, measured by commands that stand in the repository. {@link vn.xabao.bench.ReportGenerator} writes
 * reports of any number with known figures; {@link vn.xabao.bench.ExtractionBenchmark} is run over them by
 * {@link vn.xabao.bench.Benchmarks}, which writes a dated file of results.
 */
@NullMarked
package vn.xabao.bench;

import org.jspecify.annotations.NullMarked;
