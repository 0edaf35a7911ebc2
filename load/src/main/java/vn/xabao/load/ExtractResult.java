package vn.xabao.load;

import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Source;

/** What became of a single file: its record, or the reason why there is none. */
public sealed interface ExtractResult {

    /** @param document without the boxes of its words */
    record Extracted(Report report, Document document) implements ExtractResult {
    }

    record Failed(Source source, Problem problem) implements ExtractResult {
    }
}
