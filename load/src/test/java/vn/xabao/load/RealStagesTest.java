package vn.xabao.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xabao.extract.report.Report;
import vn.xabao.load.event.LoadOptions;
import vn.xabao.load.event.LoadSummary;
import vn.xabao.load.pipeline.Answer;

class RealStagesTest {

    private static final String TEXT = """
            BÁO CÁO
            Kết quả công tác tiếp công dân năm 2023

            Trong năm, Ủy ban nhân dân xã đã tiếp 37 lượt công dân đến phản ánh, kiến nghị.
            Toàn xã có 1.250 hộ dân, trong đó có 64 hộ nghèo.
            """;

    @Test
    void a_text_becomes_a_record_and_the_same_one_again_from_the_parsed_layer(@TempDir Path folder) throws Exception {
        Bench bench = new Bench(folder);
        bench.write("tiếp dân.txt", TEXT);
        Files.write(bench.files.resolve("hỏng.pdf"), "%PDF-1.7\nrác".getBytes(StandardCharsets.UTF_8));
        LoadSummary summary = new Loader(LoadOptions.of(bench.archive).withWorkers(1)).load(List.of(bench.files),
                bench.events::add);
        assertThat(summary.loaded()).as(bench.events.toString()).isEqualTo(1);
        assertThat(summary.failedFiles()).isEqualTo(1);
        Report loaded = bench.records().values().iterator().next();
        assertThat(loaded.figures()).anySatisfy(f -> assertThat(f.quote()).contains("37 lượt"));
        assertThat(extractedAgain(bench)).isEqualTo(loaded);
        assertThat(new ArchiveStatus(bench.archive).read()).satisfies(state -> {
            assertThat(state.stale()).isZero();
            assertThat(state.failed()).isNotEqualTo(Map.of());
        });
    }

    private static Report extractedAgain(Bench bench) throws Exception {
        try (var parsed = Files.walk(bench.archive.resolve("parsed"))) {
            Path file = parsed.filter(Files::isRegularFile).findFirst().orElseThrow();
            return ((Answer.Read) Answer.decode(new ExtractAgain().run(file, "tiếp dân.txt"))).report();
        }
    }
}
