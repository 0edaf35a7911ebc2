package vn.xabao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xabao.extract.evaluate.Evaluation;
import vn.xabao.extract.evaluate.Evaluator;

/**
 * Short and whole reports in wordings as various as offices have, labelled by people who had not read the rules. How well
 * each lot is read must not fall; what is won is written here by hand.
 */
class LabelledTextsTest {

    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @CsvSource({"reception,813,39", "one-stop,727,46", "democracy,858,39", "economy,676,29",
            "unusual-wordings,723,32", "usual-wordings,491,13"})
    void a_lot_is_read_no_worse_than_before(String lot, int right, int wrong) throws IOException {
        Evaluation evaluation = Evaluator.evaluate(LabelledSamples.texts(folder().resolve(lot)).stream()
                .map(text -> text.read(EXTRACTOR)).toList());
        assertThat(evaluation.all().right()).isGreaterThanOrEqualTo(right);
        assertThat(evaluation.all().wrong()).isLessThanOrEqualTo(wrong);
        assertThat(evaluation.quotes().exactShare()).isEqualTo(1);
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(LabelledTextsTest.class.getResource("labelled")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
