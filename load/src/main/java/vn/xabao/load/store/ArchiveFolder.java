package vn.xabao.load.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.xabao.extract.report.MadeBy;
import vn.xabao.ingest.document.Message;
import vn.xabao.load.event.ArchiveException;
import vn.xabao.load.event.LoadSummary;

/**
 * An archive open for writing, brought back to its last commit. The index's commit is the only truth: it carries the
 * number of the last manifest file that counts.
 */
public final class ArchiveFolder implements AutoCloseable {

    private static final String BATCH = "batch";
    private static final List<String> PARTS = List.of("manifest", "parsed", "review", "runs");
    /** All that may be there when the very first step was interrupted. */
    private static final Set<String> LAID_FIRST = Set.of("manifest", "parsed", "review", "runs",
            ArchiveFile.NAME + SafeFile.UNFINISHED);

    private final Path folder;
    private final ArchiveLock lock;
    private final ReportIndex index;
    private final Manifest manifest;
    private final ParsedLayer parsed;
    private final KnownFiles known = new KnownFiles();
    private long batch;

    private ArchiveFolder(Path folder, ArchiveLock lock, ReportIndex index) {
        this.folder = folder;
        this.lock = lock;
        this.index = index;
        this.manifest = new Manifest(folder);
        this.parsed = new ParsedLayer(folder);
    }

    /**
     * Opens the archive, making it where the folder is missing or empty.
     *
     * @param command what is being done, named to a second writer
     * @throws ArchiveException where the folder is something else, is of an unknown version, or is being written
     */
    public static ArchiveFolder create(Path folder, String command, ReportIndex.Kind kind) throws IOException {
        if (!Files.exists(folder.resolve(ArchiveFile.NAME)) && isUnused(folder)) {
            lay(folder);
        }
        return open(folder, command, kind);
    }

    /** Opens an archive that is there. */
    public static ArchiveFolder open(Path folder, String command, ReportIndex.Kind kind) throws IOException {
        ArchiveFile.read(folder);
        ArchiveLock lock = ArchiveLock.take(folder, command);
        try {
            ArchiveFolder archive = new ArchiveFolder(folder, lock, kind.open(folder));
            archive.recover(committedBatch(kind.committed(folder)));
            return archive;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The number of the last manifest file that counts. */
    static long committedBatch(Map<String, String> committed) {
        return Long.parseLong(committed.getOrDefault(BATCH, "0"));
    }

    public ReportIndex index() {
        return index;
    }

    public ParsedLayer parsed() {
        return parsed;
    }

    public KnownFiles known() {
        return known;
    }

    /**
     * Makes the batch lasting: manifest first, then the index, whose commit decides.
     *
     * @return its number
     */
    public long commit(List<Entry> entries, MadeBy version) throws IOException {
        long next = batch + 1;
        manifest.write(next, entries);
        index.commit(Map.of(BATCH, Long.toString(next), "format", Integer.toString(ArchiveFile.FORMAT), "parser",
                version.parser(), "rules", version.rules()));
        batch = next;
        return next;
    }

    /** Notes what the last load was made with, and that it ended in good order. */
    public void finish(MadeBy version) throws IOException {
        ArchiveFile signed = new ArchiveFile(ArchiveFile.FORMAT, version.parser(), version.rules());
        if (!signed.equals(ArchiveFile.read(folder))) {
            signed.write(folder);
        }
        lock.sayGoodbye();
    }

    /** What the last load was made with. */
    public MadeBy lastVersion() throws IOException {
        ArchiveFile signed = ArchiveFile.read(folder);
        return new MadeBy("", signed.parser(), signed.rules());
    }

    /** Keeps the ledger of a load. */
    public void report(LoadSummary summary) throws IOException {
        new RunReports(folder).add(summary);
    }

    /** Discards what was not committed. */
    @Override
    public void close() throws IOException {
        try (lock) {
            index.close();
        }
    }

    private void recover(long committed) throws IOException {
        long newest = manifest.newest();
        // A writer that dies leaves one file too many at most; more means that the index is not the one of this manifest.
        if (newest > committed + 1 || newest < committed) {
            throw foreignIndex(folder, newest, committed);
        }
        manifest.dropAfter(committed);
        batch = committed;
        manifest.forEach(committed, known::put);
        if (lock.lastWriterDied()) {
            parsed.keepOnly(namedFiles());
        }
    }

    private Set<Path> namedFiles() {
        Set<Path> named = new HashSet<>();
        for (Entry entry : known.all()) {
            if (entry.isLoaded()) {
                named.add(parsed.file(entry.id(), entry.version().parser()));
            }
        }
        return named;
    }

    private static boolean isUnused(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.allMatch(f -> LAID_FIRST.contains(f.getFileName().toString()));
        }
    }

    private static void lay(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        for (String name : PARTS) {
            Files.createDirectories(folder.resolve(name));
        }
        new ArchiveFile(ArchiveFile.FORMAT, "", "").write(folder);
    }

    private static ArchiveException foreignIndex(Path folder, long newest, long committed) {
        return new ArchiveException(new Message(
                "Chỉ mục trong kho " + folder + " không khớp với sổ ghi tệp (sổ đến đợt " + newest
                        + ", chỉ mục đến đợt "
                        + committed + "). Hãy khôi phục kho từ bản sao lưu, hoặc nạp lại báo cáo vào kho mới.",
                "The index of the archive " + folder + " does not belong to its manifest (manifest up to batch "
                        + newest
                        + ", index up to " + committed + "). Restore the archive from a copy, or load the reports into "
                        + "a new archive."));
    }
}
