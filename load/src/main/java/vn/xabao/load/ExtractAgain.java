package vn.xabao.load;

import java.io.IOException;
import java.nio.file.Path;
import vn.xabao.extract.Extractor;
import vn.xabao.ingest.SandboxTask;
import vn.xabao.ingest.document.Document;
import vn.xabao.load.pipeline.Answer;
import vn.xabao.load.store.ParsedLayer;

/** Reads the figures of a document of the parsed layer, in the child process. */
public final class ExtractAgain implements SandboxTask {

    private final Extractor extractor = new Extractor();

    @Override
    public byte[] run(Path file, String path) throws IOException {
        Document document = ParsedLayer.read(file);
        return Answer.again(extractor.extract(document, ParsedLayer.parserOf(file)), document).encode();
    }
}
