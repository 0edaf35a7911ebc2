package vn.xabao.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    private static final List<String> FEW_HOSTILE = List.of("HALT", "ENCRYPTED");
    private static final List<String> HOSTILE = List.of("HALT", "OUT OF MEMORY", "STACK OVERFLOW", "ENCRYPTED");

    @TempDir
    private Path folder;

    @Test
    void a_load_killed_again_and_again_ends_as_one_left_in_peace() throws Exception {
        killAndCompare(50, FEW_HOSTILE, 3);
    }

    @Test
    @Tag("slow")
    void a_long_load_killed_many_times_ends_as_one_left_in_peace() throws Exception {
        killAndCompare(600, HOSTILE, 25);
    }

    private void killAndCompare(int files, List<String> hostile, int kills) throws Exception {
        Random random = new Random();
        long seed = random.nextLong();
        random.setSeed(seed);
        Bench bench = new Bench(folder.resolve("killed"));
        bench.writeMany(files, hostile);
        for (int i = 0; i < kills; i++) {
            kill(bench, random.nextInt(2 * files / kills), random.nextInt(200));
        }
        finish(bench);
        Bench peaceful = new Bench(folder.resolve("peaceful"));
        peaceful.writeMany(files, hostile);
        finish(peaceful);
        assertThat(Bench.essence(bench.archive)).as("seed " + seed).isEqualTo(Bench.essence(peaceful.archive));
        assertThat(bench.load().isNothingToDo()).isTrue();
    }

    /** Kills the program, not its children, when it has read so many files and then some time. */
    private static void kill(Bench bench, int reads, int millis) throws Exception {
        long goal = bench.reads() + reads;
        Process program = LoadProgram.start(bench, 9, 15);
        while (bench.reads() < goal && program.isAlive()) {
            Thread.sleep(5);
        }
        Thread.sleep(millis);
        List<ProcessHandle> children = program.descendants().toList();
        program.destroyForcibly().waitFor();
        for (ProcessHandle child : children) {
            child.onExit().get(20, TimeUnit.SECONDS);
        }
    }

    private static void finish(Bench bench) throws IOException, InterruptedException {
        int exit = LoadProgram.start(bench, 9, 0).waitFor();
        assertThat(exit).as(Files.readString(bench.archive.resolveSibling("output"), StandardCharsets.UTF_8)).isZero();
    }
}
