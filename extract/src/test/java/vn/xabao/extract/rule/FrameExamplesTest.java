package vn.xabao.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.xabao.extract.Extractor;
import vn.xabao.extract.TextDocuments;
import vn.xabao.extract.frame.FrameFile;
import vn.xabao.extract.report.Figure;

/** Every frame reads its own examples and leaves the others alone, with all rules and frames at work. */
class FrameExamplesTest {

    private static final Extractor EXTRACTOR = new Extractor();

    @TestFactory
    Stream<DynamicTest> a_frame_reads_what_it_must() {
        return RuleBook.standard().frames().files().stream().flatMap(frame -> frame.matches().stream()
                .map(e -> DynamicTest.dynamicTest(frame.name() + " reads: " + e.text(), () -> reads(frame, e))));
    }

    private static void reads(FrameFile frame, FrameFile.Example example) {
        List<Figure> figures = figures(example.text());
        for (Map.Entry<String, BigDecimal> expected : example.values().entrySet()) {
            assertThat(figures).as(expected.getKey()).anySatisfy(f -> {
                assertThat(f.indicator()).isEqualTo(expected.getKey());
                assertThat(f.value()).isEqualByComparingTo(expected.getValue());
            });
        }
        assertThat(figures).anyMatch(f -> isOf(frame, f));
    }

    @TestFactory
    Stream<DynamicTest> a_frame_leaves_alone_what_it_must() {
        return RuleBook.standard().frames().files().stream().flatMap(frame -> frame.ignores().stream()
                .map(text -> DynamicTest.dynamicTest(frame.name() + " leaves alone: " + text,
                        () -> assertThat(figures(text)).noneMatch(f -> isOf(frame, f)))));
    }

    private static boolean isOf(FrameFile frame, Figure figure) {
        return String.valueOf(figure.rule()).startsWith("frame." + frame.name() + ".");
    }

    private static List<Figure> figures(String text) {
        return EXTRACTOR.extract(TextDocuments.of(text), "test").figures();
    }
}
