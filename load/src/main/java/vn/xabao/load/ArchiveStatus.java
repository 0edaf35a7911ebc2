package vn.xabao.load;

import java.io.IOException;
import java.nio.file.Path;
import vn.xabao.load.event.ArchiveException;
import vn.xabao.load.event.ArchiveState;
import vn.xabao.load.event.Stages;
import vn.xabao.load.store.ReportIndex;
import vn.xabao.load.store.SearchIndex;
import vn.xabao.load.store.StateReader;

/** Tells what an archive holds, also while it is being written. */
public final class ArchiveStatus {

    private final Path archive;

    public ArchiveStatus(Path archive) {
        this.archive = archive;
    }

    /** @throws ArchiveException where the folder is no archive, or one of an unknown version */
    public ArchiveState read() {
        return read(RealStages.or(null), SearchIndex.KIND);
    }

    ArchiveState read(Stages stages, ReportIndex.Kind kind) {
        try {
            return new StateReader(archive, RealStages.version(stages)).read(kind);
        } catch (IOException e) {
            throw BrokenArchive.reading(archive, e);
        }
    }
}
