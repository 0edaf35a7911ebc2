package vn.xabao.extract.evaluate;

import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Message;

/**
 * A labelled report and what was made of it.
 *
 * @param id unique among those evaluated together
 * @param report null where the file could not be read; all its labels then count as missed
 * @param text of the document the report was read from; null where the file could not be read
 * @param problem why it could not be read
 */
public record Specimen(String id, Gold gold, @Nullable Report report, @Nullable String text,
        @Nullable Message problem) {

    public static Specimen of(String id, Gold gold, Report report, String text) {
        return new Specimen(id, gold, report, text, null);
    }

    public static Specimen unread(String id, Gold gold, Message problem) {
        return new Specimen(id, gold, null, null, problem);
    }
}
