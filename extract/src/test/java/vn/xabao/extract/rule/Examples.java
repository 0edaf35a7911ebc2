package vn.xabao.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.xabao.extract.Extractor;
import vn.xabao.extract.TextDocuments;
import vn.xabao.extract.report.Figure;

/** Texts of rule and frame files, read with all rules and frames at work. */
final class Examples {

    private static final Extractor EXTRACTOR = new Extractor();

    private Examples() {
    }

    static List<Figure> figures(String text) {
        return EXTRACTOR.extract(TextDocuments.of(text), "test").figures();
    }

    /** Holds that the figures have each of these values under its indicator. */
    static void assertHold(List<Figure> figures, Map<String, BigDecimal> values) {
        for (Map.Entry<String, BigDecimal> expected : values.entrySet()) {
            assertThat(figures).as(expected.getKey()).anySatisfy(f -> {
                assertThat(f.indicator()).isEqualTo(expected.getKey());
                assertThat(f.value()).isEqualByComparingTo(expected.getValue());
            });
        }
    }
}
