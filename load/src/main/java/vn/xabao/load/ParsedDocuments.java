package vn.xabao.load;

import java.io.IOException;
import java.nio.file.Path;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Document;
import vn.xabao.load.store.ParsedLayer;

/** Gives the documents that the reports of an archive were read from. */
public final class ParsedDocuments {

    private final ParsedLayer layer;

    public ParsedDocuments(Path archive) {
        this.layer = new ParsedLayer(archive);
    }

    /**
     * The document whose text the offsets of the report point into.
     *
     * @throws IOException where it is missing or damaged
     */
    public Document of(Report report) throws IOException {
        return ParsedLayer.read(layer.file(report.id(), report.madeBy().parser()));
    }
}
