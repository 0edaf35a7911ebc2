package vn.xabao.extract.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.TextOrigin;

/**
 * The file of a report.
 *
 * @param path relative to the loaded root, with {@code /}
 * @param pages how many
 * @param container path inside an archive file, or null
 * @param alsoAt other paths with the same bytes
 */
public record ReportSource(String path, String name, @Nullable String mediaType, long bytes, int pages,
        TextOrigin textOrigin, @Nullable String container, List<String> alsoAt) {

    public ReportSource {
        alsoAt = List.copyOf(alsoAt);
    }
}
