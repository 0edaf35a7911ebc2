package vn.xabao.load.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import vn.xabao.extract.report.Report;
import vn.xabao.extract.report.ReportSource;
import vn.xabao.ingest.document.Document;
import vn.xabao.load.store.ArchiveFolder;
import vn.xabao.load.store.Entry;
import vn.xabao.load.store.ParsedLayer;

/**
 * The end of a load: duplicates are written and named in the records of their likes, reports that lost their file go
 * by another path or leave. The outcome depends on the files alone, not on the order in which they were read.
 */
final class Closing {

    private final ArchiveFolder archive;
    private final BatchWriter writer;
    private final Queue<String> open = new ArrayDeque<>();

    Closing(ArchiveFolder archive, BatchWriter writer) {
        this.archive = archive;
        this.writer = writer;
    }

    /** What an earlier load did not come to: it was killed or stopped before its closing. */
    void resume() throws IOException {
        Set<String> indexed = archive.index().ids();
        for (String id : indexed) {
            if (archive.known().owner(id).isEmpty()) {
                writer.touched().add(id);
            }
        }
    }

    /** @param whole false when the load was stopped: the duplicates are left to the next one */
    void close(boolean whole) throws IOException {
        writer.commit();
        if (whole) {
            open.addAll(writer.held().keySet());
        } else {
            writer.held().clear();
        }
        while (!open.isEmpty() || !writer.touched().isEmpty()) {
            settle(open.isEmpty() ? firstTouched() : open.remove());
            writer.commitIfDue();
        }
        writer.commit();
        writer.dropObsolete();
    }

    private String firstTouched() {
        String id = writer.touched().iterator().next();
        writer.touched().remove(id);
        return id;
    }

    private void settle(String id) throws IOException {
        List<Entry> duplicates = writer.held().remove(id);
        if (duplicates != null) {
            duplicates.forEach(writer::add);
        }
        Optional<Report> report = archive.index().report(id);
        if (report.isEmpty()) {
            return;
        }
        Optional<Entry> owner = archive.known().owner(id).or(() -> heir(id, report.get()));
        if (owner.isEmpty()) {
            writer.unindex(id);
        } else {
            refresh(owner.get(), report.get());
        }
    }

    /** Another file with the same bytes takes over. */
    private Optional<Entry> heir(String id, Report report) {
        Optional<Entry> heir = archive.known().holders(id).stream().filter(e -> !e.isFailed())
                .min(Comparator.comparing(Entry::path)).map(e -> e.as(Entry.State.LOADED, null).with(report.madeBy()));
        heir.ifPresent(writer::add);
        return heir;
    }

    private void refresh(Entry owner, Report report) throws IOException {
        ReportSource source = writer.sourceOf(owner, report.source());
        if (!source.equals(report.source())) {
            Document document = ParsedLayer.read(archive.parsed().file(owner.id(), owner.version().parser()));
            writer.index(owner, report, Answer.withoutWords(document));
        }
    }
}
