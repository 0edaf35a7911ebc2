package vn.xabao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time an operation takes, of all threads of the process: garbage collection and compilation are paid for too.
 * On a shared machine it says more than the time on the clock.
 */
public final class CpuTime implements InternalProfiler {

    static final String LABEL = "cpu";
    private static final double NANOS_PER_MILLI = 1e6;

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();
    private long before;

    @Override
    public String getDescription() {
        return "processor time of the process";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = process.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(BenchmarkParams benchmark, IterationParams iteration,
            IterationResult result) {
        double spent = (process.getProcessCpuTime() - before) / NANOS_PER_MILLI;
        long operations = Math.max(1, result.getMetadata().getMeasuredOps());
        return List.of(new ScalarResult(LABEL, spent / operations, "ms/op", AggregationPolicy.AVG));
    }
}
