package vn.xabao.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xabao.load.event.ArchiveState;
import vn.xabao.load.event.RemovalSummary;
import vn.xabao.load.store.SearchIndex;

class RemovalTest {

    @TempDir
    private Path folder;
    private Bench bench;

    @BeforeEach
    void load() throws IOException {
        bench = new Bench(folder);
        bench.write("huyện/a.txt", "chung");
        bench.write("huyện/b.txt", "riêng");
        bench.write("khác/c.txt", "chung");
        bench.write("khóa.txt", "ENCRYPTED");
        bench.load();
    }

    @Test
    void the_state_counts_reports_duplicates_failures_and_versions() {
        ArchiveState state = state("r2");
        assertThat(state.reports()).isEqualTo(2);
        assertThat(state.duplicates()).isEqualTo(1);
        assertThat(state.failed()).isEqualTo(Map.of("encrypted", 1L));
        assertThat(state.versions()).isEqualTo(Map.of("p1/r1", 2L));
        assertThat(state.stale()).isEqualTo(2);
        assertThat(state.writer()).isNull();
        assertThat(state.lastLoad()).satisfies(last -> assertThat(last).matches(l -> l != null && l.found() == 4));
    }

    @Test
    void removing_a_path_leaves_a_report_that_another_path_has() throws IOException {
        RemovalSummary removed = remove("huyện/a.txt");
        assertThat(removed).isEqualTo(new RemovalSummary(List.of("huyện/a.txt"), List.of()));
        assertThat(bench.paths()).isEqualTo(Map.of("huyện/b.txt", List.of(), "khác/c.txt", List.of()));
        assertThat(Bench.parsed(bench.archive)).hasSize(2);
    }

    @Test
    void removing_a_folder_takes_all_its_files_and_their_texts() throws IOException {
        remove("khác/");
        RemovalSummary removed = remove("huyện");
        assertThat(removed.paths()).containsExactly("huyện/a.txt", "huyện/b.txt");
        assertThat(removed.ids()).hasSize(2);
        assertThat(bench.records()).isEmpty();
        assertThat(Bench.parsed(bench.archive)).isEmpty();
        assertThat(state("r1").reports()).isZero();
    }

    @Test
    void removing_by_the_beginning_of_an_id_takes_every_path_of_the_report() throws IOException {
        String id = bench.records().values().stream().filter(r -> !r.source().alsoAt().isEmpty()).findFirst()
                .orElseThrow().id();
        assertThat(remove(id.substring(0, 10)).ids()).containsExactly(id);
        assertThat(bench.paths()).containsOnlyKeys("huyện/b.txt");
        assertThat(bench.load().loaded()).isEqualTo(1);
    }

    @Test
    void what_is_not_there_is_not_removed() {
        assertThat(remove("không có")).isEqualTo(new RemovalSummary(List.of(), List.of()));
        assertThat(bench.records()).hasSize(2);
    }

    private RemovalSummary remove(String words) {
        return new Removal(bench.archive).remove(words, SearchIndex.KIND);
    }

    private ArchiveState state(String rules) {
        return new ArchiveStatus(bench.archive).read(Bench.stages("p1", rules), SearchIndex.KIND);
    }
}
