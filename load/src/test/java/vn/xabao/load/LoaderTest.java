package vn.xabao.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xabao.load.event.LoadEvent;
import vn.xabao.load.event.LoadSummary;
import vn.xabao.load.event.SkipReason;

class LoaderTest {

    @TempDir
    private Path folder;
    private Bench bench;

    @BeforeEach
    void makeFolder() throws IOException {
        bench = new Bench(folder);
    }

    @Test
    void every_file_found_is_loaded_skipped_or_failed_with_its_reason() throws IOException {
        bench.write("một.txt", "xã một");
        bench.write("huyện/hai.txt", "xã hai");
        bench.write("huyện/hai bản sao.txt", "xã hai");
        bench.write("khóa.txt", "ENCRYPTED");
        bench.write("treo.txt", "HALT");
        bench.write("dữ liệu.json", "{}");
        bench.write("ghi chú.md", "# a");
        bench.write("~$một.docx", "a");
        bench.write(".ẩn/ba.txt", "xã ba");
        LoadSummary summary = bench.load();
        assertThat(summary.found()).isEqualTo(9);
        assertThat(summary.loaded()).isEqualTo(2);
        assertThat(summary.skipped()).isEqualTo(Map.of("duplicate", 1L, "not_a_report_type", 4L));
        assertThat(summary.failed()).isEqualTo(Map.of("encrypted", 1L, "crashed", 1L));
        assertThat(summary.balances()).isTrue();
        assertThat(summary.unfinished()).isZero();
        assertThat(bench.events).contains(new LoadEvent.Counted(9),
                new LoadEvent.Skipped("dữ liệu.json", SkipReason.NOT_A_REPORT_TYPE));
        assertThat(bench.paths()).isEqualTo(
                Map.of("một.txt", List.of(), "huyện/hai bản sao.txt", List.of("huyện/hai.txt")));
    }

    @Test
    void a_second_load_reads_nothing_and_says_so() throws IOException {
        for (int i = 0; i < 40; i++) {
            bench.write("xã " + i + ".txt", "báo cáo của xã " + i / 2);
        }
        bench.load();
        List<String> before = Bench.essence(bench.archive);
        long reads = bench.reads();
        LoadSummary second = bench.load();
        assertThat(bench.reads()).isEqualTo(reads).isEqualTo(20);
        assertThat(second.skipped()).isEqualTo(Map.of("already_loaded", 40L));
        assertThat(second.isNothingToDo()).isTrue();
        assertThat(bench.events).noneMatch(LoadEvent.Committed.class::isInstance);
        assertThat(Bench.essence(bench.archive)).isEqualTo(before);
    }

    @Test
    void a_file_only_touched_is_not_read_again_and_next_time_not_even_hashed() throws IOException {
        Path file = bench.write("một.txt", "xã một");
        bench.load();
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        assertThat(bench.load().skipped()).isEqualTo(Map.of("already_loaded", 1L));
        assertThat(Bench.manifest(bench.archive)).last().asString().contains("\"mtime\":1000000", "\"loaded\"");
        assertThat(bench.reads()).isEqualTo(1);
        bench.load();
        assertThat(bench.events).noneMatch(LoadEvent.Committed.class::isInstance);
    }

    @Test
    void a_changed_file_replaces_its_report() throws IOException {
        bench.write("một.txt", "xã một");
        bench.load();
        bench.write("một.txt", "xã một, bản sửa");
        LoadSummary summary = bench.load();
        assertThat(summary.replaced()).isEqualTo(1);
        assertThat(bench.records().values()).extracting(r -> r.document().title()).containsExactly("xã một, bản sửa");
        assertThat(Bench.parsed(bench.archive)).hasSize(1);
    }

    @Test
    void when_a_report_loses_its_file_another_with_the_same_bytes_takes_over() throws IOException {
        bench.write("a.txt", "chung");
        bench.write("b.txt", "chung");
        bench.load();
        bench.write("a.txt", "riêng");
        bench.load();
        assertThat(bench.paths()).isEqualTo(Map.of("a.txt", List.of(), "b.txt", List.of()));
        assertThat(Bench.parsed(bench.archive)).hasSize(2);
    }

    @Test
    void two_files_that_change_places_keep_both_reports() throws IOException {
        bench.write("a.txt", "thứ nhất");
        bench.write("b.txt", "thứ hai!!");
        bench.load();
        bench.write("a.txt", "thứ hai!!");
        bench.write("b.txt", "thứ nhất");
        bench.load();
        assertThat(bench.records().values()).extracting(r -> r.source().path() + "=" + r.document().title())
                .containsExactlyInAnyOrder("a.txt=thứ hai!!", "b.txt=thứ nhất");
        assertThat(Bench.parsed(bench.archive)).hasSize(2);
    }

    @Test
    void a_failure_is_remembered_until_something_changes() throws IOException {
        Path file = bench.write("hỏng.txt", "ENCRYPTED");
        bench.load();
        LoadSummary again = bench.load();
        assertThat(bench.reads()).isEqualTo(1);
        assertThat(again.failed()).isEqualTo(Map.of("encrypted", 1L));
        assertThat(again.remembered()).isEqualTo(1);
        assertThat(again.isNothingToDo()).isTrue();
        bench.load(bench.options().withRetryFailed(true));
        assertThat(bench.reads()).isEqualTo(2);
        bench.load(bench.options().withStages(Bench.stages("p2", "r1")));
        assertThat(bench.reads()).isEqualTo(3);
        Files.writeString(file, "đã mở khóa", StandardCharsets.UTF_8);
        assertThat(bench.load().loaded()).isEqualTo(1);
    }

    @Test
    void a_decomposed_name_is_opened_and_shown_composed() throws IOException {
        bench.write("Ba\u0301o ca\u0301o.txt", "xã một");
        assertThat(bench.load().loaded()).isEqualTo(1);
        assertThat(bench.paths()).containsOnlyKeys("Báo cáo.txt");
    }

    @Test
    void files_of_the_same_name_in_two_loaded_folders_are_two_reports() throws IOException {
        bench.write("xuân/tin.txt", "mùa xuân");
        bench.write("thu/tin.txt", "mùa thu");
        for (int i = 0; i < 2; i++) {
            bench.load(bench.options(), bench.files.resolve("xuân"));
            bench.load(bench.options(), bench.files.resolve("thu"));
        }
        assertThat(bench.records()).hasSize(2);
        assertThat(bench.reads()).isEqualTo(2);
    }

    @Test
    void a_folder_that_was_moved_is_known_by_its_contents() throws IOException {
        bench.write("xuân/tin.txt", "mùa xuân");
        bench.load(bench.options(), bench.files.resolve("xuân"));
        Path moved = Files.move(bench.files.resolve("xuân"), bench.files.resolve("hạ"));
        assertThat(bench.load(bench.options(), moved).skipped()).isEqualTo(Map.of("already_loaded", 1L));
        assertThat(bench.paths()).isEqualTo(Map.of("tin.txt", List.of()));
    }

    @Test
    void an_archive_among_the_files_is_not_loaded_into_itself() throws IOException {
        bench.write("một.txt", "xã một");
        var options = bench.options();
        assertThat(bench.load(options, folder).loaded()).isEqualTo(1);
        assertThat(bench.load(options, folder).found()).isEqualTo(2);
    }

    @Test
    void folders_linked_in_a_circle_are_walked_once() throws IOException {
        bench.write("a/một.txt", "xã một");
        Files.createSymbolicLink(bench.files.resolve("a/vòng"), bench.files);
        Files.createSymbolicLink(bench.files.resolve("cụt"), bench.files.resolve("không có"));
        LoadSummary summary = bench.load();
        assertThat(summary.loaded()).isEqualTo(1);
        assertThat(summary.skipped()).isEqualTo(Map.of("broken_link", 2L));
    }

    @Test
    void records_by_older_rules_are_told_and_made_again_without_opening_a_file() throws IOException {
        bench.write("a.txt", "chung");
        bench.write("b.txt", "chung");
        bench.load();
        assertThat(bench.load(bench.options("r2")).stale()).isEqualTo(1);
        Files.delete(bench.files.resolve("a.txt"));
        LoadSummary summary = new Loader(bench.options("r2")).reextract(bench.events::add);
        assertThat(summary.loaded()).isEqualTo(1);
        assertThat(summary.stale()).isZero();
        assertThat(bench.reads()).isEqualTo(1);
        assertThat(bench.records().values()).allSatisfy(r -> {
            assertThat(r.madeBy().rules()).isEqualTo("r2");
            assertThat(r.source().path()).isEqualTo("a.txt");
            assertThat(r.source().alsoAt()).containsExactly("b.txt");
        });
    }

    @Test
    void the_archive_names_no_place_of_the_machine_and_is_for_its_owner_alone() throws IOException {
        bench.write("một.txt", "xã một");
        bench.load();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bench.archive))).isEqualTo("rwx------");
        try (var all = Files.walk(bench.archive)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes).as(file.toString()).doesNotContain(folder.toString());
            }
        }
        assertThat(bench.archive.resolve("archive.json")).content(StandardCharsets.UTF_8)
                .isEqualTo("{\"schema\":\"xabao/archive/1\",\"format\":1,\"parser\":\"p1\",\"rules\":\"r1\"}");
    }

    @Test
    void a_path_that_does_not_exist_is_told_before_anything_is_done() {
        Path missing = bench.files.resolve("không có");
        assertThatThrownBy(() -> bench.load(bench.options(), bench.files, missing)).hasMessageContaining("không có");
        assertThat(bench.archive).doesNotExist();
    }

    @Test
    void a_stopped_load_keeps_what_it_has_and_the_next_goes_on() throws IOException {
        for (int i = 0; i < 60; i++) {
            bench.write("xã " + i + ".txt", "báo cáo của xã " + i);
        }
        Loader loader = new Loader(bench.options());
        LoadSummary stopped = loader.load(List.of(bench.files), e -> {
            if (e instanceof LoadEvent.Loaded) {
                loader.stop();
            }
        });
        assertThat(stopped.interrupted()).isTrue();
        assertThat(stopped.loaded()).isBetween(1L, 59L);
        assertThat(stopped.balances()).isTrue();
        assertThat(bench.records()).hasSize((int) stopped.loaded());
        LoadSummary rest = bench.load();
        assertThat(rest.loaded()).isEqualTo(60 - stopped.loaded());
        assertThat(bench.records()).hasSize(60);
    }
}
