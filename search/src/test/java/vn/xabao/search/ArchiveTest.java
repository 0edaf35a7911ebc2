package vn.xabao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xabao.extract.report.Report;
import vn.xabao.search.result.Filters;
import vn.xabao.search.result.SearchRequest;

class ArchiveTest {

    @TempDir
    private Path folder;

    private final SampleReport first = SampleReport.at("2024/b.txt").paragraph("Xã có 14 thôn và 2.363 hộ dân.");
    private final SampleReport second = SampleReport.at("2024/a.txt").paragraph("Xã có 9 thôn và 618 hộ dân.");

    @Test
    void a_folder_without_an_archive_is_no_such_file() throws Exception {
        assertThatThrownBy(() -> Searcher.open(folder)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Searcher.open(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
        Archive.open(folder).close();
        assertThatThrownBy(() -> Searcher.open(folder)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void what_was_not_committed_is_gone_after_a_crash() throws Exception {
        try (Archive archive = Archive.open(folder)) {
            first.into(archive);
            archive.commit(Map.of("batch", "1"));
            second.into(archive);
        }
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.ids()).containsExactly(first.id());
            assertThat(archive.committed()).containsExactlyEntriesOf(Map.of("batch", "1"));
        }
        try (Searcher searcher = Searcher.open(folder)) {
            assertThat(searcher.count()).isEqualTo(1);
        }
    }

    @Test
    void an_open_searcher_keeps_its_state_while_more_is_written() throws Exception {
        try (Archive archive = Archive.open(folder)) {
            first.into(archive);
            archive.commit(Map.of());
            try (Searcher searcher = Searcher.open(folder)) {
                second.into(archive);
                archive.commit(Map.of());
                assertThat(searcher.count()).isEqualTo(1);
            }
        }
        try (Searcher searcher = Searcher.open(folder)) {
            assertThat(searcher.count()).isEqualTo(2);
        }
    }

    @Test
    void words_of_the_caller_are_committed_even_without_a_report() throws Exception {
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.committed()).isEmpty();
            assertThat(archive.ids()).isEmpty();
            archive.commit(Map.of("batch", "0"));
            archive.commit(Map.of("batch", "1"));
            assertThat(archive.committed()).containsEntry("batch", "1");
        }
    }

    @Test
    void the_same_report_again_replaces_the_old_one_with_all_its_passages() throws Exception {
        try (Archive archive = Archive.open(folder)) {
            first.into(archive);
            archive.commit(Map.of());
            first.into(archive);
            first.into(archive);
            archive.commit(Map.of());
            assertThat(archive.ids()).containsExactly(first.id());
        }
        try (Searcher searcher = Searcher.open(folder)) {
            assertThat(searcher.count()).isEqualTo(1);
            assertThat(searcher.search(new SearchRequest("thôn", Filters.NONE, 10, 0)).total()).isEqualTo(1);
        }
    }

    @Test
    void a_removed_report_is_gone_with_all_its_passages() throws Exception {
        try (Archive archive = Archive.open(folder)) {
            first.into(archive);
            second.into(archive);
            archive.commit(Map.of());
            archive.remove(first.id());
            archive.remove("unknown");
            archive.commit(Map.of());
            assertThat(archive.ids()).containsExactly(second.id());
        }
        try (Searcher searcher = Searcher.open(folder)) {
            assertThat(searcher.search(new SearchRequest("thôn", Filters.NONE, 10, 0)).hits())
                    .extracting(h -> h.report()).containsExactly(second.id());
            assertThat(searcher.counts().passages()).isEqualTo(1);
        }
    }

    @Test
    void a_second_writer_is_refused() throws Exception {
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.committed()).isEmpty();
            assertThatThrownBy(() -> Archive.open(folder)).isInstanceOf(LockObtainFailedException.class);
        }
    }

    @Test
    void a_record_comes_back_equal_without_the_text() throws Exception {
        SampleReport full = first.period(2024, "year").figure("villages_total", "14");
        try (SampleArchive archive = SampleArchive.in(folder, full)) {
            assertThat(archive.searcher().report(full.id())).contains(full.report());
        }
    }

    @Test
    void reports_come_in_the_order_of_their_paths() throws Exception {
        try (SampleArchive archive = SampleArchive.in(folder, first, second)) {
            List<String> paths = new ArrayList<>();
            archive.searcher().forEach(Filters.NONE, r -> paths.add(r.source().path()));
            assertThat(paths).containsExactly("2024/a.txt", "2024/b.txt");
        }
    }

    @Test
    void a_report_is_found_by_id_by_its_beginning_by_path_and_by_name() throws Exception {
        SampleReport one = first.withId("ab12" + "0".repeat(60)).paragraph("một");
        SampleReport two = second.withId("ab13" + "0".repeat(60)).paragraph("hai");
        try (SampleArchive archive = SampleArchive.in(folder, one, two)) {
            for (String name : List.of(one.id(), "ab12", "2024/b.txt", "b.txt", " b.txt ")) {
                assertThat(archive.searcher().report(name)).as(name).map(Report::id).contains(one.id());
            }
            assertThat(archive.searcher().report("ab1")).isEmpty();
            assertThat(archive.searcher().report("c.txt")).isEmpty();
        }
    }

    @Test
    void a_name_that_several_reports_have_tells_their_paths() throws Exception {
        SampleReport old = SampleReport.at("2023/b.txt").paragraph("Xã có 15 thôn.");
        try (SampleArchive archive = SampleArchive.in(folder, first, old)) {
            assertThat(archive.searcher().report("b.txt")).isEmpty();
            assertThat(archive.searcher().matching("b.txt")).containsExactly("2023/b.txt", "2024/b.txt");
        }
    }

    @Test
    void an_archive_tells_what_it_holds() throws Exception {
        SampleReport known = SampleReport.at("c.txt").paragraph("Xã có ba thôn.").period(2024, "year")
                .head("report", "mass_mobilisation", "Báo cáo dân vận")
                .commune("xã", "Đông Sơn", "Yên Thế", "Bắc Giang", "07273").figure("villages_total", "3");
        try (SampleArchive archive = SampleArchive.in(folder, first, known)) {
            var counts = archive.searcher().counts();
            assertThat(counts.reports()).isEqualTo(2);
            assertThat(counts.passages()).isEqualTo(2);
            assertThat(counts.provinces()).containsExactlyEntriesOf(Map.of("Bắc Giang", 1L));
            assertThat(counts.years()).containsExactlyEntriesOf(Map.of(2024, 1L));
            assertThat(counts.topics()).containsExactlyEntriesOf(Map.of("mass_mobilisation", 1L));
            assertThat(counts.rules()).containsExactlyEntriesOf(Map.of("r1", 2L));
            assertThat(archive.searcher().indicators()).containsExactly("villages_total");
        }
    }
}
