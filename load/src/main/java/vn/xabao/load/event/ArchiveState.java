package vn.xabao.load.event;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is in an archive.
 *
 * @param format version of the folder's layout
 * @param reports records that can be found
 * @param duplicates files whose bytes another file has too
 * @param failed files that could not be read, by kind of problem
 * @param versions records by what made them: {@code "<parser>/<rules>"}
 * @param stale records that older rules or an older parser made
 * @param writer process id and command of the writer at work; null where there is none
 * @param lastLoad ledger of the last load; null before the first
 */
public record ArchiveState(int format, long reports, long duplicates, Map<String, Long> failed,
        Map<String, Long> versions, long stale, @Nullable String writer, @Nullable LoadSummary lastLoad) {

    public ArchiveState {
        failed = Collections.unmodifiableMap(new TreeMap<>(failed));
        versions = Collections.unmodifiableMap(new TreeMap<>(versions));
    }
}
