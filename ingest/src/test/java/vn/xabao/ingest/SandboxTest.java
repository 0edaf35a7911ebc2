package vn.xabao.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Problem.Kind;

class SandboxTest {

    private final Sandbox sandbox = new Sandbox(options(Duration.ofSeconds(20), 1024));

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void a_file_is_read_in_another_process_which_serves_the_next_one_too() throws Exception {
        String first = done(run("PID"));
        assertThat(first).startsWith("xã/PID|").isNotEqualTo("xã/PID|" + ProcessHandle.current().pid());
        assertThat(done(run("PID"))).isEqualTo(first);
    }

    @Test
    void an_endless_loop_ends_at_the_time_limit_and_the_next_file_is_served() throws Exception {
        try (Sandbox impatient = new Sandbox(options(Duration.ofMillis(700), 1024))) {
            Problem problem = failed(impatient.run(HostileTask.class, file("HANG"), "xã/treo.pdf"));
            assertThat(problem.kind()).isEqualTo(Kind.TIMEOUT);
            assertThat(problem.message().vi()).contains("xã/treo.pdf");
            assertThat(problem.message().en()).contains("xã/treo.pdf");
            assertThat(done(impatient.run(HostileTask.class, file("hai"), "b"))).isEqualTo("b|hai");
        }
    }

    @Test
    void a_child_that_waits_for_ever_without_working_ends_too() throws Exception {
        try (Sandbox impatient = new Sandbox(options(Duration.ofMillis(700), 1024))) {
            assertThat(failed(impatient.run(HostileTask.class, file("SLEEP"), "a")).kind()).isEqualTo(Kind.TIMEOUT);
        }
    }

    @Test
    void a_full_heap_is_out_of_memory_and_the_words_of_the_dying_machine_are_no_answer() throws Exception {
        assertThat(failed(run("OUT OF MEMORY")).kind()).isEqualTo(Kind.OUT_OF_MEMORY);
        assertThat(done(run("hai"))).isEqualTo("xã/hai|hai");
    }

    @Test
    void memory_outside_the_heap_counts_too() throws Exception {
        assumeThat(Path.of("/proc/self/status")).as("a system that tells resident memory").exists();
        try (Sandbox small = new Sandbox(options(Duration.ofSeconds(20), 200))) {
            assertThat(failed(small.run(HostileTask.class, file("OFF HEAP"), "a")).kind())
                    .isEqualTo(Kind.OUT_OF_MEMORY);
        }
    }

    @Test
    void a_stack_overflow_and_a_halt_are_crashes_that_say_what_happened() throws Exception {
        Problem overflow = failed(run("STACK OVERFLOW"));
        assertThat(overflow.kind()).isEqualTo(Kind.CRASHED);
        assertThat(overflow.message().en()).contains("stack overflow");
        Problem halt = failed(run("HALT"));
        assertThat(halt.kind()).isEqualTo(Kind.CRASHED);
        assertThat(halt.message().en()).contains("exit code 134");
    }

    @Test
    void an_exception_of_the_task_fails_the_file_with_its_words() throws Exception {
        assertThat(failed(run("EXCEPTION")).message().en()).contains("broken header");
    }

    @Test
    void stray_output_around_an_answer_is_ignored() throws Exception {
        assertThat(done(run("PRINT"))).isEqualTo("xã/PRINT|PRINT");
        assertThat(done(run("hai"))).isEqualTo("xã/hai|hai");
    }

    @Test
    void a_file_is_not_blamed_for_the_damage_an_earlier_one_did_to_the_process() throws Exception {
        assertThat(done(run("POISON"))).isEqualTo("xã/POISON|POISON");
        assertThat(done(run("vô tội"))).isEqualTo("xã/vô tội|vô tội");
    }

    @Test
    void an_answer_beyond_all_bounds_is_too_large() throws Exception {
        SandboxOptions roomy = new SandboxOptions(256, 1024, Duration.ofSeconds(20), Duration.ZERO, true, List.of());
        try (Sandbox large = new Sandbox(roomy)) {
            assertThat(failed(large.run(HostileTask.class, file("BIG"), "a")).kind()).isEqualTo(Kind.TOO_LARGE);
        }
    }

    @Test
    void a_file_whose_name_is_decomposed_is_opened_by_its_own_bytes() throws Exception {
        Path decomposed = Files.writeString(folder.resolve("Ba\u0301o ca\u0301o.txt"), "một");
        assertThat(done(sandbox.run(HostileTask.class, decomposed, "Báo cáo.txt"))).isEqualTo("Báo cáo.txt|một");
    }

    @Test
    void larger_files_may_take_longer_but_not_for_ever() {
        SandboxOptions bulk = SandboxOptions.bulk();
        assertThat(bulk.limitFor(100)).isEqualTo(Duration.ofSeconds(60));
        assertThat(bulk.limitFor(10L << 20)).isEqualTo(Duration.ofSeconds(160));
        assertThat(bulk.limitFor(100L << 30)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void a_child_that_can_not_start_is_no_fault_of_the_file() {
        SandboxOptions wrong = new SandboxOptions(64, 1024, Duration.ofSeconds(5), Duration.ZERO, true,
                List.of("-XX:NoSuchFlag"));
        try (Sandbox broken = new Sandbox(wrong)) {
            assertThatThrownBy(() -> broken.run(HostileTask.class, file("a"), "a"))
                    .isInstanceOf(UncheckedIOException.class).hasMessageContaining("NoSuchFlag");
        }
    }

    private static SandboxOptions options(Duration limit, int residentMegabytes) {
        return new SandboxOptions(64, residentMegabytes, limit, Duration.ZERO, true, List.of());
    }

    private SandboxAnswer run(String content) throws IOException, InterruptedException {
        return sandbox.run(HostileTask.class, file(content), "xã/" + content);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve(content + ".txt"), content);
    }

    private static String done(SandboxAnswer answer) {
        assertThat(answer).isInstanceOf(SandboxAnswer.Done.class);
        return new String(((SandboxAnswer.Done) answer).bytes(), StandardCharsets.UTF_8);
    }

    private static Problem failed(SandboxAnswer answer) {
        assertThat(answer).isInstanceOf(SandboxAnswer.Failed.class);
        return ((SandboxAnswer.Failed) answer).problem();
    }
}
