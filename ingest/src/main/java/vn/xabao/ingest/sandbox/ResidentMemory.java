package vn.xabao.ingest.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a process really holds, where the system tells it (Linux). */
final class ResidentMemory {

    private static final String LINE = "VmRSS:";

    private ResidentMemory() {
    }

    /** In bytes; 0 where unknown. */
    static long of(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try (var lines = Files.lines(status, StandardCharsets.UTF_8)) {
            return lines.filter(l -> l.startsWith(LINE)).mapToLong(ResidentMemory::bytes).findFirst().orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }

    private static long bytes(String line) {
        return Long.parseLong(line.substring(LINE.length()).replace("kB", "").strip()) * 1024;
    }
}
