package vn.xabao.load;

import java.io.IOException;
import java.nio.file.Path;
import vn.xabao.extract.Extractor;
import vn.xabao.ingest.IngestResult;
import vn.xabao.ingest.Ingestor;
import vn.xabao.ingest.SandboxTask;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Json;
import vn.xabao.load.pipeline.Answer;

/** Reads a file and tells what became of every numeral, in the child process. */
public final class ParseAndExplain implements SandboxTask {

    private final Ingestor ingestor = new Ingestor();
    private final Extractor extractor = new Extractor();

    @Override
    public byte[] run(Path file, String path) throws IOException {
        return Json.mapper().writerFor(ExplainResult.class).writeValueAsBytes(result(ingestor.ingest(file, path)));
    }

    private ExplainResult result(IngestResult result) {
        return switch (result) {
            case IngestResult.Unreadable(var source, var problem) -> new ExplainResult.Failed(source, problem);
            case IngestResult.Ingested(Document document) when ParseAndExtract.isTooLarge(document) ->
                new ExplainResult.Failed(document.source(), ParseAndExtract.tooLarge(document));
            case IngestResult.Ingested(Document document) ->
                new ExplainResult.Explained(extractor.explain(document, ingestor.fingerprint()),
                        Answer.withoutWords(document));
        };
    }
}
