package vn.xabao.load.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.xabao.ingest.Sandbox;
import vn.xabao.ingest.SandboxAnswer;
import vn.xabao.ingest.SandboxOptions;
import vn.xabao.ingest.document.Message;
import vn.xabao.ingest.document.Problem;
import vn.xabao.load.event.ArchiveException;

/** Has files read, one after the other, in a child process of its own. */
final class Worker implements Runnable {

    private static final long PATIENCE_MILLIS = 1_000;

    private final SandboxOptions options;
    private final Flow flow;

    Worker(SandboxOptions options, Flow flow) {
        this.options = options;
        this.flow = flow;
    }

    @Override
    public void run() {
        try (Sandbox sandbox = new Sandbox(options)) {
            while (!flow.jobs().isEnded()) {
                Job job = flow.jobs().take(PATIENCE_MILLIS);
                if (job != null) {
                    work(sandbox, job);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (UncheckedIOException e) {
            flow.fail(noChild(e));
        } catch (IOException | RuntimeException e) {
            flow.fail(e);
        } finally {
            flow.results().producerEnded();
        }
    }

    private void work(Sandbox sandbox, Job job) throws InterruptedException, IOException {
        switch (sandbox.run(job.task(), job.file(), job.entry().path())) {
            case SandboxAnswer.Failed(Problem problem) -> fail(job, problem);
            case SandboxAnswer.Done(byte[] bytes) -> flow.results().put(settled(job, bytes), bytes.length);
        }
    }

    /** Ctrl-C reaches the children too: one that died while the load is being stopped says nothing about its file. */
    private void fail(Job job, Problem problem) throws InterruptedException {
        if (!flow.isStopping()) {
            flow.settle(job.failed(job.source(), problem));
        }
    }

    private static Settled settled(Job job, byte[] bytes) throws IOException {
        return switch (Answer.decode(bytes)) {
            case Answer.Unread(var source, var problem) -> job.failed(source, problem);
            case Answer.Read read when !read.report().id().equals(job.entry().id()) -> changed(job);
            case Answer.Read(var report, var text, var parsed) ->
                new Settled.Record(job.entry(), report, text, parsed);
        };
    }

    private static ArchiveException noChild(UncheckedIOException e) {
        String why = e.getCause().getMessage();
        return new ArchiveException(new Message(
                "Không khởi động được tiến trình con để đọc tệp (" + why
                        + "). Hãy kiểm tra bộ nhớ trống, thư mục tạm và bản cài Java rồi chạy lại để làm tiếp.",
                "The child process that reads files did not start (" + why
                        + "). Check free memory, the temporary folder and the Java installation, then run again to go on."),
                e);
    }

    /** Not remembered: the next load will find it changed. */
    private static Settled changed(Job job) {
        String path = job.entry().path();
        Problem problem = Problem.ofFile(Problem.Kind.PARTIAL,
                "Tệp " + path + ": bị thay đổi trong lúc đang nạp. Hãy nạp lại khi tệp đã được lưu xong.",
                path + ": was changed while it was being loaded. Load again when it has been saved.");
        return new Settled.Failure(job.source(), problem, null, false);
    }
}
