package vn.xabao.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A program that waits on a hanging child; killed by the test. */
final class Orphanage {

    private Orphanage() {
    }

    public static void main(String[] args) throws Exception {
        SandboxOptions options = new SandboxOptions(64, 1024, Duration.ofMinutes(5), Duration.ZERO, true, List.of());
        try (Sandbox sandbox = new Sandbox(options)) {
            sandbox.run(HostileTask.class, Path.of(args[0]), "treo");
        }
    }
}
