package vn.xabao.load.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xabao.load.event.SkipReason;

class FileWalkTest {

    @TempDir
    private Path folder;

    @Test
    void data_hidden_and_temporary_files_are_no_reports_whatever_they_hold() throws IOException {
        for (String name : List.of("a.json", "b.YAML", "c.tsv", "d.md", "~$e.docx", ".f.pdf", "g.txt~", "Thumbs.db")) {
            write(name, "Báo cáo");
        }
        assertThat(walk(folder)).hasSize(8).allSatisfy(w -> assertThat(w).isInstanceOfSatisfying(Walked.Passed.class,
                p -> assertThat(p.reason()).isEqualTo(SkipReason.NOT_A_REPORT_TYPE)));
    }

    @Test
    void a_file_without_a_telling_name_is_looked_into() throws IOException {
        write("bao cao", "Báo cáo công tác dân vận");
        write("so lieu.2024", "%PDF-1.7\n");
        Files.write(folder.resolve("khong ro"), new byte[]{0, 1, 2, 3, 0, 0, 7});
        assertThat(walk(folder)).filteredOn(Walked.ReportFile.class::isInstance).extracting(Walked::path)
                .containsExactly("bao cao", "so lieu.2024");
    }

    @Test
    void the_order_is_the_same_always_and_paths_start_at_the_folder() throws IOException {
        write("b/2.txt", "");
        write("b/1.txt", "");
        write("a.pdf", "");
        assertThat(walk(folder)).extracting(Walked::path).containsExactly("a.pdf", "b/1.txt", "b/2.txt");
        assertThat(walk(folder.resolve("b/1.txt"))).extracting(Walked::path).containsExactly("1.txt");
    }

    @Test
    void a_place_named_twice_is_met_once() throws IOException {
        write("b/1.txt", "");
        assertThat(walk(folder, folder.resolve("b"), folder.resolve("b/../b/1.txt"))).hasSize(1);
    }

    @Test
    void a_hidden_folder_is_passed_as_one() throws IOException {
        write(".git/config.txt", "");
        write(".git/b.txt", "");
        assertThat(walk(folder)).containsExactly(new Walked.Passed(".git", SkipReason.NOT_A_REPORT_TYPE));
    }

    @Test
    void what_can_not_be_opened_is_told_and_the_walk_goes_on() throws IOException {
        write("a.txt", "");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("b.txt"));
        write("c.txt", "");
        assertThat(walk(folder)).extracting(Walked::path).containsExactly("a.txt", "b.txt", "c.txt");
    }

    @Test
    void the_walk_ends_when_no_more_is_wanted() throws IOException {
        write("a.txt", "");
        write("b.txt", "");
        List<Walked> met = new ArrayList<>();
        new FileWalk(folder.resolve("kho"), w -> !met.add(w)).walk(List.of(folder));
        assertThat(met).hasSize(1);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private List<Walked> walk(Path... roots) {
        List<Walked> met = new ArrayList<>();
        new FileWalk(folder.resolve("kho"), met::add).walk(List.of(roots));
        return met;
    }
}
