package vn.xabao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process that has ended: its exit code and what it wrote. */
record Launched(int exit, String out, String err) {

    private static final int MINUTES = 5;

    List<String> lines() {
        return out.lines().toList();
    }

    /** Starts the command in the folder with this environment and no other. */
    static Process start(Path folder, Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Waits for its end. */
    static Launched end(Process process) throws Exception {
        process.getOutputStream().close();
        CompletableFuture<byte[]> err = CompletableFuture.supplyAsync(() -> read(process));
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        return new Launched(process.exitValue(), out, new String(err.get(), UTF_8));
    }

    private static byte[] read(Process process) {
        try {
            return process.getErrorStream().readAllBytes();
        } catch (IOException e) {
            return e.toString().getBytes(UTF_8);
        }
    }
}
