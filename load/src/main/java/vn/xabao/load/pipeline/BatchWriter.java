package vn.xabao.load.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.xabao.extract.report.MadeBy;
import vn.xabao.extract.report.Report;
import vn.xabao.extract.report.ReportSource;
import vn.xabao.ingest.document.Document;
import vn.xabao.load.event.LoadEvent;
import vn.xabao.load.event.LoadOptions;
import vn.xabao.load.store.ArchiveFolder;
import vn.xabao.load.store.Entry;

/**
 * Stores what comes, in batches, each lasting as a whole or not at all. For one thread. Duplicates wait for the
 * {@link Closing}: their paths go into the records of other files.
 */
final class BatchWriter {

    private final ArchiveFolder archive;
    private final MadeBy version;
    private final LoadOptions.Batch limits;
    private final Consumer<LoadEvent> events;
    private final Tally tally = new Tally();
    private final Map<String, List<Entry>> held = new HashMap<>();
    private final Set<String> touched = new HashSet<>();

    private final List<Entry> batch = new ArrayList<>();
    private final List<Path> unforced = new ArrayList<>();
    private final List<Entry> obsolete = new ArrayList<>();
    private boolean dirty;
    private long lastCommit = System.nanoTime();

    BatchWriter(ArchiveFolder archive, MadeBy version, LoadOptions.Batch limits, Consumer<LoadEvent> events) {
        this.archive = archive;
        this.version = version;
        this.limits = limits;
        this.events = events;
    }

    Tally tally() {
        return tally;
    }

    /** Duplicates by content, not yet written. */
    Map<String, List<Entry>> held() {
        return held;
    }

    /** Contents some file has lost: their reports may be without a path. */
    Set<String> touched() {
        return touched;
    }

    void accept(Settled settled) throws IOException {
        switch (settled) {
            case Settled.Skip skip -> skip(skip);
            case Settled.Failure failure -> fail(failure);
            case Settled.Record record -> store(record);
        }
        commitIfDue();
    }

    /** Remembers the entry with the next commit. */
    void add(Entry entry) {
        Entry before = archive.known().put(entry);
        if (before != null && !before.id().equals(entry.id())) {
            touched.add(before.id());
            obsolete.add(before);
        } else if (before != null && !before.version().parser().equals(entry.version().parser())) {
            obsolete.add(before);
        }
        batch.add(entry);
        dirty = true;
    }

    /** Forgets the file with the next commit. */
    void forget(Entry entry) {
        add(entry.as(Entry.State.REMOVED, null));
        touched.add(entry.id());
        obsolete.add(entry);
    }

    /** Puts the report into the index under the path of the entry, and all other paths of the same bytes. */
    void index(Entry entry, Report report, Document text) throws IOException {
        archive.index().put(report.withSource(sourceOf(entry, report.source())), text);
        dirty = true;
    }

    void unindex(String id) throws IOException {
        archive.index().remove(id);
        dirty = true;
    }

    ReportSource sourceOf(Entry entry, ReportSource read) {
        String path = entry.path();
        return new ReportSource(path, path.substring(path.lastIndexOf('/') + 1), read.mediaType(), read.bytes(),
                read.pages(), read.textOrigin(), read.container(), archive.known().alsoAt(entry.id(), path));
    }

    void commitIfDue() throws IOException {
        boolean late = System.nanoTime() - lastCommit > limits.time().toNanos();
        if (batch.size() >= limits.files() || late) {
            commit();
        }
    }

    void commit() throws IOException {
        lastCommit = System.nanoTime();
        if (!dirty) {
            return;
        }
        archive.parsed().force(unforced);
        long number = archive.commit(batch, version);
        events.accept(new LoadEvent.Committed(number, batch.size()));
        batch.clear();
        unforced.clear();
        dirty = false;
    }

    private void skip(Settled.Skip skip) {
        tally.skipped(skip);
        Entry entry = skip.entry();
        if (entry != null && entry.state() == Entry.State.SKIPPED) {
            held.computeIfAbsent(entry.id(), id -> new ArrayList<>(1)).add(entry);
        } else if (entry != null) {
            add(entry);
        }
        events.accept(new LoadEvent.Skipped(skip.path(), skip.reason()));
    }

    private void fail(Settled.Failure failure) {
        tally.failed(failure);
        if (failure.entry() != null) {
            add(failure.entry());
        }
        events.accept(new LoadEvent.Failed(failure.source(), failure.problem(), failure.remembered()));
    }

    private void store(Settled.Record record) throws IOException {
        Entry entry = record.entry();
        boolean replacing = archive.known().at(entry.location()).filter(e -> !e.id().equals(entry.id())).isPresent();
        if (record.parsed().length > 0) {
            archive.parsed().write(entry.id(), entry.version().parser(), record.parsed());
            unforced.add(archive.parsed().file(entry.id(), entry.version().parser()));
        }
        add(entry);
        index(entry, record.report(), record.text());
        tally.loaded(replacing);
        events.accept(new LoadEvent.Loaded(entry.path(), entry.id(), replacing));
    }

    /**
     * Deletes from the parsed layer what no record needs any more. Only after the last commit: until then the old
     * records count.
     */
    void dropObsolete() throws IOException {
        for (Entry entry : obsolete) {
            String parser = entry.version().parser();
            if (archive.known().owner(entry.id()).filter(e -> e.version().parser().equals(parser)).isEmpty()) {
                archive.parsed().delete(entry.id(), parser);
            }
        }
        obsolete.clear();
    }
}
