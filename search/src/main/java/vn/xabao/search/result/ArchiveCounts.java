package vn.xabao.search.result;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much an archive holds. Reports whose value is unknown stand in no map, so the counts of a map may add up to less
 * than {@code reports}.
 *
 * @param passages how many stretches of text can be found
 * @param provinces reports by the name of their province as stated
 * @param years reports by the year of their period
 * @param topics reports by the id of their topic
 * @param rules reports by the fingerprint of the rules that read them
 */
public record ArchiveCounts(long reports, long passages, SortedMap<String, Long> provinces,
        SortedMap<Integer, Long> years, SortedMap<String, Long> topics, SortedMap<String, Long> rules) {

    public ArchiveCounts {
        provinces = Collections.unmodifiableSortedMap(new TreeMap<>(provinces));
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        topics = Collections.unmodifiableSortedMap(new TreeMap<>(topics));
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    }
}
