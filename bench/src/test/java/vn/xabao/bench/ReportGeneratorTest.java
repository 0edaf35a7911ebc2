package vn.xabao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.xabao.extract.Extractor;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Report;

/** Generated reports are the same everywhere, and what they state is what the extractor reads. */
class ReportGeneratorTest {

    private static final int REPORTS = 20;

    @Test
    void the_same_seed_gives_the_same_report_under_any_locale() {
        GeneratedReport first = new ReportGenerator(7).report(3);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(new ReportGenerator(7).report(3)).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(new ReportGenerator(8).report(3)).isNotEqualTo(first);
    }

    @Test
    void place_year_and_nearly_all_figures_of_generated_reports_are_read() {
        Extractor extractor = new Extractor();
        ReportGenerator generator = new ReportGenerator(1);
        int stated = 0;
        int read = 0;
        for (GeneratedReport generated : IntStream.range(0, REPORTS).mapToObj(generator::report).toList()) {
            Report report = extractor.extract(GeneratedDocuments.of("report.txt", generated.text()), "test");
            assertThat(report.place().code()).isEqualTo(generated.communeCode());
            assertThat(report.period().year()).isEqualTo(generated.year());
            stated += generated.figures().size();
            read += (int) generated.figures().entrySet().stream().filter(f -> report.figures().stream()
                    .anyMatch(r -> f.getKey().equals(r.indicator()) && r.scope() == Figure.Scope.CURRENT
                            && r.value() != null && r.value().compareTo(f.getValue()) == 0))
                    .count();
        }
        assertThat((double) read / stated).isGreaterThan(0.95);
    }
}
