package vn.xabao.load.pipeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.xabao.ingest.document.Problem;
import vn.xabao.load.event.LoadSummary;

/** Counts what becomes of the files of one load. For the writer's thread. */
final class Tally {

    private final Instant started = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final Map<String, Long> skipped = new TreeMap<>();
    private final Map<String, Long> failed = new TreeMap<>();
    private long loaded;
    private long replaced;
    private long remembered;

    /** A kind of problem as written in JSON. */
    static String key(Problem problem) {
        return problem.kind().name().toLowerCase(Locale.ROOT);
    }

    void loaded(boolean replacing) {
        loaded++;
        replaced += replacing ? 1 : 0;
    }

    void skipped(Settled.Skip skip) {
        skipped.merge(skip.reason().key(), 1L, Long::sum);
    }

    void failed(Settled.Failure failure) {
        failed.merge(key(failure.problem()), 1L, Long::sum);
        remembered += failure.remembered() ? 1 : 0;
    }

    LoadSummary summary(long found, long stale, boolean interrupted) {
        long millis = ChronoUnit.MILLIS.between(started, Instant.now());
        LoadSummary open = new LoadSummary(started.toString(), millis, found, loaded, skipped, failed, replaced,
                remembered, stale, 0, interrupted);
        long unfinished = found - loaded - open.skippedFiles() - open.failedFiles();
        return new LoadSummary(started.toString(), millis, found, loaded, skipped, failed, replaced, remembered, stale,
                unfinished, interrupted);
    }
}
