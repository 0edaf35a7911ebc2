package vn.xabao.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xabao.load.event.ArchiveException;
import vn.xabao.load.event.LoadEvent;
import vn.xabao.load.event.LoadOptions;
import vn.xabao.load.store.ArchiveFolder;
import vn.xabao.load.store.SearchIndex;

class ArchiveSafetyTest {

    @TempDir
    private Path folder;
    private Bench bench;

    @BeforeEach
    void makeFolder() throws IOException {
        bench = new Bench(folder);
    }

    @Test
    void a_second_writer_is_told_who_is_writing() throws IOException {
        bench.write("một.txt", "xã một");
        try (ArchiveFolder busy = ArchiveFolder.create(bench.archive, "load", SearchIndex.KIND)) {
            assertThat(busy.known().all()).isEmpty();
            assertThatThrownBy(() -> bench.load()).isInstanceOf(ArchiveException.class)
                    .hasMessageContaining(ProcessHandle.current().pid() + " load").asInstanceOf(
                            type(ArchiveException.class))
                    .satisfies(e -> assertThat(e.words().vi()).contains(ProcessHandle.current().pid() + " load"));
            assertThat(new ArchiveStatus(bench.archive).read(Bench.stages("p1", "r1"), SearchIndex.KIND).writer())
                    .isEqualTo(ProcessHandle.current().pid() + " load");
        }
        assertThat(bench.load().loaded()).isEqualTo(1);
    }

    @Test
    void an_archive_of_an_unknown_version_is_left_alone() throws IOException {
        bench.write("một.txt", "xã một");
        bench.load();
        Path file = bench.archive.resolve("archive.json");
        Files.writeString(file, Files.readString(file).replace("\"format\":1", "\"format\":7"), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> bench.load()).isInstanceOf(ArchiveException.class).hasMessageContaining("format 7");
    }

    @Test
    void a_folder_with_other_things_in_it_is_not_made_an_archive() throws IOException {
        bench.write("một.txt", "xã một");
        LoadOptions wrong = LoadOptions.of(bench.files).withStages(Bench.stages("p1", "r1"));
        assertThatThrownBy(() -> bench.load(wrong)).isInstanceOf(ArchiveException.class)
                .hasMessageContaining("archive.json");
        assertThat(bench.files).isDirectoryNotContaining("glob:**archive.json");
    }

    @Test
    void a_manifest_is_not_thrown_away_because_its_index_is_gone() throws IOException {
        for (int i = 0; i < 3; i++) {
            bench.write("xã " + i + ".txt", "xã " + i);
            bench.load();
        }
        try (var index = Files.list(bench.archive.resolve("index"))) {
            for (Path file : index.toList()) {
                Files.delete(file);
            }
        }
        assertThatThrownBy(() -> bench.load()).isInstanceOf(ArchiveException.class)
                .hasMessageContaining("does not belong");
        assertThat(Bench.manifest(bench.archive)).hasSize(3);
    }

    @Test
    void a_full_disk_ends_the_load_and_loses_nothing_committed() throws IOException {
        for (int i = 0; i < 12; i++) {
            bench.write("xã " + i + ".txt", "báo cáo của xã " + i);
        }
        LoadOptions options = bench.options().withBatch(new LoadOptions.Batch(5, Duration.ofMinutes(1)));
        Loader loader = new Loader(options, new FullDisk(1));
        assertThatThrownBy(() -> loader.load(List.of(bench.files), e -> {
        })).isInstanceOf(ArchiveException.class).hasMessageContaining("No space left").hasMessageContaining("is safe");
        assertThat(bench.records()).hasSize(5);
        assertThat(bench.load(options).loaded()).isEqualTo(7);
        assertThat(bench.records()).hasSize(12);
        assertThat(Bench.parsed(bench.archive)).hasSize(12);
        assertThat(bench.events).contains(new LoadEvent.Committed(2, 5), new LoadEvent.Committed(3, 2));
    }
}
