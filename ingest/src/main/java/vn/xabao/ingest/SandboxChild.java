package vn.xabao.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.xabao.ingest.sandbox.ChildLoop;
import vn.xabao.ingest.sandbox.TempFolder;

/** The child process: finds the task a request names and runs it. Only frames go out; what libraries print is dropped. */
@ProcessBoundary
final class SandboxChild {

    private final Map<String, SandboxTask> tasks = new HashMap<>();

    private SandboxChild() {
    }

    /** @param args the parent's process id */
    public static void main(String[] args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        new ChildLoop(Long.parseLong(args[0]), new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), () -> TempFolder.delete(folder))
                .serve(new SandboxChild()::answer);
    }

    private byte[] answer(byte[] bytes) {
        SandboxRequest request = SandboxRequest.decode(bytes);
        try {
            return tasks.computeIfAbsent(request.task(), SandboxChild::create)
                    .run(Path.of(request.file()), request.path());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static SandboxTask create(String className) {
        try {
            return (SandboxTask) Class.forName(className).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a task: " + className, e);
        }
    }
}
