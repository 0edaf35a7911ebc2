package vn.xabao.load.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.MadeBy;

/**
 * The manifest in memory: the last word about each file, by place and by content. Safe to share between threads.
 */
public final class KnownFiles {

    private final Map<String, Entry> byLocation = new HashMap<>();
    private final Map<String, List<Entry>> byId = new HashMap<>();
    private final Map<MadeBy, MadeBy> versions = new HashMap<>();

    /** What is known of the file at this place. */
    public synchronized Optional<Entry> at(String location) {
        return Optional.ofNullable(byLocation.get(location));
    }

    /**
     * Remembers the entry in the place of what was known before.
     *
     * @return what was known before
     */
    public synchronized @Nullable Entry put(Entry entry) {
        Entry kept = entry.with(versions.computeIfAbsent(entry.version(), v -> v));
        boolean removed = entry.state() == Entry.State.REMOVED;
        Entry before = removed
                ? byLocation.remove(entry.location())
                : byLocation.put(entry.location(), kept);
        if (before != null) {
            forget(before);
        }
        if (!removed) {
            byId.computeIfAbsent(entry.id(), id -> new ArrayList<>(1)).add(kept);
        }
        return before;
    }

    /** All files with these bytes. */
    public synchronized List<Entry> holders(String id) {
        return List.copyOf(byId.getOrDefault(id, List.of()));
    }

    /** The file by whose path the report goes; empty where no record was made of these bytes. */
    public Optional<Entry> owner(String id) {
        return holders(id).stream().filter(Entry::isLoaded).findFirst();
    }

    /** The other paths of a report. */
    public List<String> alsoAt(String id, String path) {
        TreeSet<String> others = new TreeSet<>();
        holders(id).forEach(e -> others.add(e.path()));
        others.remove(path);
        return List.copyOf(others);
    }

    public synchronized List<Entry> all() {
        return List.copyOf(byLocation.values());
    }

    public synchronized Collection<String> ids() {
        return List.copyOf(byId.keySet());
    }

    public synchronized long countStale(MadeBy current) {
        return byLocation.values().stream().filter(e -> e.isStale(current)).count();
    }

    private void forget(Entry entry) {
        List<Entry> holders = Objects.requireNonNull(byId.get(entry.id()));
        holders.removeIf(e -> e.location().equals(entry.location()));
        if (holders.isEmpty()) {
            byId.remove(entry.id());
        }
    }
}
