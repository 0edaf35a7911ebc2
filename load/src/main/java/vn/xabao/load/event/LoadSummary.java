package vn.xabao.load.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The closing ledger of a load: every file found is loaded, skipped or failed.
 *
 * @param started when, as ISO 8601 with zone
 * @param milliseconds how long it took
 * @param found files seen
 * @param skipped how many by {@link SkipReason#key()}
 * @param failed how many by kind of problem
 * @param replaced how many of the loaded files had other content before
 * @param remembered how many of the failed files had failed before and were not tried again
 * @param stale records in the archive that older rules or an older parser made
 * @param unfinished files seen but not settled; 0 unless interrupted
 * @param interrupted whether the load was stopped before its end; the next load goes on
 */
@JsonPropertyOrder({"schema", "started", "milliseconds", "found", "loaded", "skipped", "failed"})
@JsonIgnoreProperties(value = "schema", allowGetters = true)
public record LoadSummary(String started, long milliseconds, long found, long loaded, Map<String, Long> skipped,
        Map<String, Long> failed, long replaced, long remembered, long stale, long unfinished, boolean interrupted) {

    public static final String SCHEMA = "xabao/run/1";

    public LoadSummary {
        skipped = Collections.unmodifiableMap(new TreeMap<>(skipped));
        failed = Collections.unmodifiableMap(new TreeMap<>(failed));
    }

    @JsonProperty
    public String schema() {
        return SCHEMA;
    }

    public long skippedFiles() {
        return sum(skipped);
    }

    public long failedFiles() {
        return sum(failed);
    }

    /** Whether {@code found = loaded + skipped + failed}, with those an interruption left over. */
    public boolean balances() {
        return found == loaded + skippedFiles() + failedFiles() + unfinished;
    }

    /** Whether everything was in the archive already. */
    @JsonIgnore
    public boolean isNothingToDo() {
        return loaded == 0 && !interrupted && failedFiles() == remembered;
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
