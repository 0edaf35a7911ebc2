package vn.xabao.load.pipeline;

import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Source;
import vn.xabao.load.event.SkipReason;
import vn.xabao.load.store.Entry;

/** What is known of a file when its way is over, on its way to the writer. An entry is remembered, null is not. */
sealed interface Settled {

    record Skip(String path, SkipReason reason, @Nullable Entry entry) implements Settled {
    }

    record Failure(Source source, Problem problem, @Nullable Entry entry, boolean remembered) implements Settled {
    }

    /** @param parsed for the parsed layer; empty where it is there already */
    record Record(Entry entry, Report report, Document text, byte[] parsed) implements Settled {
    }
}
