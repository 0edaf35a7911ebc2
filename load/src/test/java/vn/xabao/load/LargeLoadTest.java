package vn.xabao.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xabao.load.event.ArchiveState;
import vn.xabao.load.event.LoadSummary;
import vn.xabao.load.store.SearchIndex;

@Tag("slow")
class LargeLoadTest {

    private static final List<String> HARM = List.of("HANG", "OUT OF MEMORY", "STACK OVERFLOW", "HALT", "ENCRYPTED");

    @TempDir
    private Path folder;

    @Test
    void two_thousand_files_with_hostile_ones_load_in_little_memory_and_again_in_no_time() throws Exception {
        Bench bench = new Bench(folder);
        List<String> hostile = new ArrayList<>();
        HARM.forEach(harm -> hostile.addAll(Collections.nCopies(4, harm)));
        bench.writeMany(2_000 - hostile.size(), hostile);
        Process program = LoadProgram.start(bench, 1_000, 0, "-Xmx256m");
        long peak = 0;
        while (program.isAlive()) {
            peak = Math.max(peak, peakMegabytes(program.pid()));
            Thread.sleep(50);
        }
        assertThat(program.exitValue()).isZero();
        assertThat(peak).isBetween(1L, 512L);
        ArchiveState state = new ArchiveStatus(bench.archive).read(Bench.stages("p1", "r1"), SearchIndex.KIND);
        assertThat(state.failed()).isEqualTo(
                Map.of("timeout", 4L, "out_of_memory", 4L, "crashed", 8L, "encrypted", 4L));
        assertThat(state.reports()).isEqualTo(1_980 - 198);
        assertThat(state.duplicates()).isEqualTo(198);
        long reads = bench.reads();
        LoadSummary second = bench.load();
        assertThat(second.isNothingToDo()).isTrue();
        assertThat(bench.reads()).isEqualTo(reads);
        assertThat(second.milliseconds()).isLessThan(Duration.ofSeconds(3).toMillis());
    }

    private static long peakMegabytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status"), StandardCharsets.UTF_8).stream()
                    .filter(l -> l.startsWith("VmHWM:"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
