package vn.xabao.load;

import java.io.IOException;
import java.nio.file.Path;
import vn.xabao.ingest.vietnamese.Marks;
import vn.xabao.load.event.ArchiveException;
import vn.xabao.load.event.RemovalSummary;
import vn.xabao.load.pipeline.RemovalRun;
import vn.xabao.load.store.ArchiveFolder;
import vn.xabao.load.store.ReportIndex;
import vn.xabao.load.store.SearchIndex;

/** Takes reports out of an archive: out of index, manifest and parsed layer. The user's files are not touched. */
public final class Removal {

    private final Path archive;

    public Removal(Path archive) {
        this.archive = archive;
    }

    /**
     * Removes what the words name; nothing where they name nothing.
     *
     * @param pathOrId a path as records have it, a folder of such paths, a report's id or at least 8 digits of it
     * @throws ArchiveException where the archive can not be worked with
     */
    public RemovalSummary remove(String pathOrId) {
        return remove(pathOrId, SearchIndex.KIND);
    }

    RemovalSummary remove(String pathOrId, ReportIndex.Kind kind) {
        try (ArchiveFolder folder = ArchiveFolder.open(archive, "remove", kind)) {
            return new RemovalRun(folder, folder.lastVersion()).remove(Marks.nfc(pathOrId));
        } catch (IOException e) {
            throw BrokenArchive.writing(archive, e);
        }
    }
}
