package vn.xabao.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.xabao.ingest.Sandbox;
import vn.xabao.ingest.SandboxAnswer;
import vn.xabao.ingest.SandboxOptions;
import vn.xabao.ingest.SandboxTask;
import vn.xabao.ingest.document.Json;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Source;
import vn.xabao.ingest.vietnamese.Marks;
import vn.xabao.load.pipeline.Answer;

/** Extracts single files in a child process; no archive is touched. For one thread. */
public final class FileExtractor implements AutoCloseable {

    private final Class<? extends SandboxTask> task;
    private final Sandbox sandbox;

    /** @param files about how many will be extracted */
    public FileExtractor(int files) {
        this(SandboxOptions.forFiles(files), ParseAndExtract.class);
    }

    FileExtractor(SandboxOptions options, Class<? extends SandboxTask> task) {
        this.task = task;
        this.sandbox = new Sandbox(options);
    }

    /**
     * @param path how the file is named in the record, with {@code /}
     * @throws InterruptedException when the calling thread is interrupted; the child is killed
     */
    public ExtractResult extract(Path file, String path) throws InterruptedException {
        String shown = Marks.nfc(path);
        return switch (sandbox.run(task, file, shown)) {
            case SandboxAnswer.Done(byte[] bytes) -> result(bytes);
            case SandboxAnswer.Failed(Problem problem) -> new ExtractResult.Failed(source(file, shown), problem);
        };
    }

    /**
     * The same with what became of every numeral.
     *
     * @param path how the file is named in the record, with {@code /}
     * @throws InterruptedException when the calling thread is interrupted; the child is killed
     */
    public ExplainResult explain(Path file, String path) throws InterruptedException {
        String shown = Marks.nfc(path);
        return switch (sandbox.run(ParseAndExplain.class, file, shown)) {
            case SandboxAnswer.Done(byte[] bytes) -> explained(bytes);
            case SandboxAnswer.Failed(Problem problem) -> new ExplainResult.Failed(source(file, shown), problem);
        };
    }

    @Override
    public void close() {
        sandbox.close();
    }

    private static ExtractResult result(byte[] bytes) {
        try {
            return switch (Answer.decode(bytes)) {
                case Answer.Read(var report, var text, var parsed) -> new ExtractResult.Extracted(report, text);
                case Answer.Unread(var source, var problem) -> new ExtractResult.Failed(source, problem);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExplainResult explained(byte[] bytes) {
        try {
            return Json.mapper().readValue(bytes, ExplainResult.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source source(Path file, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        try {
            return new Source(path, name, null, Files.size(file), null, null);
        } catch (IOException e) {
            return new Source(path, name, null, 0, null, null);
        }
    }
}
