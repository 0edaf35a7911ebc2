package vn.xabao.load.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.xabao.extract.report.MadeBy;
import vn.xabao.load.event.LoadOptions;
import vn.xabao.load.event.RemovalSummary;
import vn.xabao.load.store.ArchiveFolder;
import vn.xabao.load.store.Entry;

/** One removal from an open archive. */
public final class RemovalRun {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8,64}");

    private final ArchiveFolder archive;
    private final MadeBy version;
    private final BatchWriter writer;

    public RemovalRun(ArchiveFolder archive, MadeBy version) {
        this.archive = archive;
        this.version = version;
        this.writer = new BatchWriter(archive, version,
                new LoadOptions.Batch(Integer.MAX_VALUE, Duration.ofDays(1)), e -> {
                });
    }

    public RemovalSummary remove(String pathOrId) throws IOException {
        List<Entry> named = archive.known().all().stream().filter(naming(pathOrId)).toList();
        if (!named.isEmpty()) {
            named.forEach(writer::forget);
            new Closing(archive, writer).close(true);
        }
        archive.finish(version);
        List<String> gone = named.stream().map(Entry::id).distinct()
                .filter(id -> archive.known().holders(id).isEmpty()).sorted().toList();
        return new RemovalSummary(named.stream().map(Entry::path).distinct().sorted().toList(), gone);
    }

    private Predicate<Entry> naming(String words) {
        String path = words.endsWith("/") ? words.substring(0, words.length() - 1) : words;
        Predicate<Entry> byPath = e -> e.path().equals(path) || e.path().startsWith(path + "/");
        boolean isPath = archive.known().all().stream().anyMatch(byPath);
        return isPath || !ID.matcher(words).matches() ? byPath : e -> e.id().startsWith(words);
    }
}
