package vn.xabao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanTest {

    @Test
    void killing_the_program_leaves_no_child_although_it_hangs_and_no_folder(@TempDir Path folder) throws Exception {
        Path temp = Files.createDirectory(folder.resolve("tmp"));
        Path hang = Files.writeString(folder.resolve("treo.txt"), "HANG");
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temp, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                Orphanage.class.getName(), hang.toString()).redirectErrorStream(true).start();
        try {
            waitFor(() -> program.descendants().findAny().isPresent());
            List<ProcessHandle> children = program.descendants().toList();
            Thread.sleep(1_000);
            program.destroyForcibly().waitFor();
            waitFor(() -> children.stream().noneMatch(ProcessHandle::isAlive));
            waitFor(() -> isEmpty(temp));
        } finally {
            program.descendants().forEach(ProcessHandle::destroyForcibly);
            program.destroyForcibly();
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static void waitFor(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
