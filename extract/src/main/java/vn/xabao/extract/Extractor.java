package vn.xabao.extract;

import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Document;

/** Reads the figures out of a document. A pure function of the document; safe to share between threads. */
public final class Extractor {

    /** @param parser fingerprint of the stage before, written into the record */
    public Report extract(Document document, String parser) {
        throw new IllegalStateException("no rules yet " + parser);
    }

    /** Changes whenever the same document might give another record. */
    public String fingerprint() {
        return "0";
    }
}
