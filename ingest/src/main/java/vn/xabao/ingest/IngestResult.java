package vn.xabao.ingest;

import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Source;

/** What became of a file: a document, perhaps with problems, or the reason why there is none. */
public sealed interface IngestResult {

    record Ingested(Document document) implements IngestResult {
    }

    record Unreadable(Source source, Problem problem) implements IngestResult {
    }
}
