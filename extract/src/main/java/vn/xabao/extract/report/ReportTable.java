package vn.xabao.extract.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Box;

/** A table as people see it: heads and rows of texts, spanned cells repeated in each place they cover. */
public record ReportTable(int page, @Nullable String section, @Nullable String title, List<List<String>> header,
        List<List<String>> rows, @Nullable Box box) {
}
