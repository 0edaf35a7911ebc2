package vn.xabao.load.walk;

import java.nio.file.Path;
import vn.xabao.ingest.document.Problem;
import vn.xabao.load.event.SkipReason;

/** One entry met on a walk. Paths are relative to the loaded root, with {@code /}, NFC. */
public sealed interface Walked {

    String path();

    /**
     * A file that may be a report.
     *
     * @param file opens it: its name as it is on disk
     * @param location tells this place from any other without naming it; see {@link Location}
     * @param modified in milliseconds since 1970
     */
    record ReportFile(Path file, String path, String location, long size, long modified) implements Walked {
    }

    record Passed(String path, SkipReason reason) implements Walked {
    }

    record Closed(String path, Problem problem) implements Walked {
    }
}
