package vn.xabao.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.xabao.extract.frame.FrameFile;
import vn.xabao.extract.report.Figure;

/** Every frame reads its own examples and leaves the others alone, with all rules and frames at work. */
class FrameExamplesTest {

    @TestFactory
    Stream<DynamicTest> a_frame_reads_what_it_must() {
        return RuleBook.standard().frames().files().stream().flatMap(frame -> frame.matches().stream()
                .map(e -> DynamicTest.dynamicTest(frame.name() + " reads: " + e.text(), () -> reads(frame, e))));
    }

    private static void reads(FrameFile frame, FrameFile.Example example) {
        List<Figure> figures = Examples.figures(example.text());
        Examples.assertHold(figures, example.values());
        assertThat(figures).anyMatch(f -> isOf(frame, f));
    }

    @TestFactory
    Stream<DynamicTest> a_frame_leaves_alone_what_it_must() {
        return RuleBook.standard().frames().files().stream().flatMap(frame -> frame.ignores().stream()
                .map(text -> DynamicTest.dynamicTest(frame.name() + " leaves alone: " + text,
                        () -> assertThat(Examples.figures(text)).noneMatch(f -> isOf(frame, f)))));
    }

    private static boolean isOf(FrameFile frame, Figure figure) {
        return String.valueOf(figure.rule()).startsWith("frame." + frame.name() + ".");
    }
}
