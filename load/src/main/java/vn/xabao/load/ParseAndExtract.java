package vn.xabao.load;

import java.nio.file.Path;
import vn.xabao.extract.Extractor;
import vn.xabao.ingest.IngestResult;
import vn.xabao.ingest.Ingestor;
import vn.xabao.ingest.SandboxTask;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Problem;
import vn.xabao.load.pipeline.Answer;

/** Reads a file and its figures, in the child process. */
public final class ParseAndExtract implements SandboxTask {

    /** Over 1,500 pages of text; beyond, a file is no report. */
    static final int MAX_CHARACTERS = 4_000_000;

    private final Ingestor ingestor = new Ingestor();
    private final Extractor extractor = new Extractor();

    @Override
    public byte[] run(Path file, String path) {
        return answer(ingestor.ingest(file, path)).encode();
    }

    private Answer answer(IngestResult result) {
        return switch (result) {
            case IngestResult.Unreadable(var source, var problem) -> new Answer.Unread(source, problem);
            case IngestResult.Ingested(Document document) when isTooLarge(document) ->
                new Answer.Unread(document.source(), tooLarge(document));
            case IngestResult.Ingested(Document document) ->
                Answer.of(extractor.extract(document, ingestor.fingerprint()), document);
        };
    }

    static boolean isTooLarge(Document document) {
        return document.text().length() > MAX_CHARACTERS;
    }

    static Problem tooLarge(Document document) {
        String path = document.source().path();
        int characters = document.text().length();
        return Problem.ofFile(Problem.Kind.TOO_LARGE,
                "Tệp " + path + ": quá dài (" + characters + " ký tự, mức cho phép " + MAX_CHARACTERS
                        + "). Hãy tách thành từng báo cáo rồi nạp lại.",
                path + ": too long (" + characters + " characters, " + MAX_CHARACTERS
                        + " allowed). Split it into single reports and load them.");
    }
}
