package vn.xabao.load.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import vn.xabao.extract.report.MadeBy;
import vn.xabao.load.event.ArchiveState;

/** Counts what is in an archive, without its lock: a writer at work is not disturbed, nor waited for. */
public final class StateReader {

    private final Path folder;
    private final MadeBy current;
    private final Map<String, Long> failed = new TreeMap<>();
    private final Map<String, Long> versions = new TreeMap<>();
    private long reports;
    private long duplicates;

    /** @param current what would read files today */
    public StateReader(Path folder, MadeBy current) {
        this.folder = folder;
        this.current = current;
    }

    public ArchiveState read(ReportIndex.Kind kind) throws IOException {
        ArchiveFile file = ArchiveFile.read(folder);
        KnownFiles known = new KnownFiles();
        new Manifest(folder).forEach(ArchiveFolder.committedBatch(kind.committed(folder)), known::put);
        known.all().forEach(this::count);
        return new ArchiveState(file.format(), reports, duplicates, failed, versions, known.countStale(current),
                ArchiveLock.writer(folder), new RunReports(folder).last().orElse(null));
    }

    private void count(Entry entry) {
        switch (entry.state()) {
            case LOADED -> {
                reports++;
                versions.merge(entry.version().parser() + "/" + entry.version().rules(), 1L, Long::sum);
            }
            case FAILED -> failed.merge(String.valueOf(entry.reason()), 1L, Long::sum);
            default -> duplicates++;
        }
    }
}
