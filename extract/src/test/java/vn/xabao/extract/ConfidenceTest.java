package vn.xabao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xabao.extract.evaluate.Evaluation;
import vn.xabao.extract.evaluate.Evaluator;
import vn.xabao.extract.evaluate.Reliability;
import vn.xabao.extract.evaluate.Specimen;

/** What stated confidence is worth over the labelled samples. */
class ConfidenceTest {

    private static final double MOST_ERROR = 0.03;
    private static final double LEAST_PRECISION = 0.98;
    private static final double LEAST_SHARE = 0.9;

    @Test
    void what_is_stated_with_high_confidence_is_right_and_most_figures_are() throws IOException {
        Evaluation evaluation = Evaluator.evaluate(specimens());
        Reliability reliability = evaluation.reliability();
        int facts = reliability.bins().stream().mapToInt(Reliability.Bin::facts).sum();
        assertThat(reliability.expectedCalibrationError()).as("%s", reliability).isLessThanOrEqualTo(MOST_ERROR);
        assertThat(reliability.high().precision()).as("%s", reliability).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(reliability.high().facts()).isGreaterThanOrEqualTo((int) (LEAST_SHARE * facts));
    }

    private static List<Specimen> specimens() throws IOException {
        Extractor extractor = new Extractor();
        return LabelledSamples.all().stream().map(sample -> sample.read(extractor)).toList();
    }
}
