package vn.xabao.cli.evaluation;

import java.util.List;
import vn.xabao.cli.output.Messages;
import vn.xabao.extract.evaluate.Evaluation;
import vn.xabao.extract.evaluate.Evaluation.FindingCounts;

/** What an evaluation says beside its tables, as sentences. */
final class Summary {

    private Summary() {
    }

    static List<String> of(Evaluation e, Messages messages) {
        FindingCounts findings = e.findings().counts();
        return List.of(
                messages.text("evaluation.place", messages.percent(e.place().accuracy()), e.place().right(),
                        e.place().total()),
                messages.text("evaluation.period", messages.percent(e.period().accuracy()), e.period().right(),
                        e.period().total()),
                messages.text("evaluation.quotes", messages.percent(e.quotes().exactShare()), e.quotes().quotes(),
                        messages.percent(e.quotes().overlapShare()), e.quotes().matched()),
                messages.text("evaluation.open", messages.percent(e.openFigures().recall()),
                        messages.percent(e.openFigures().recallFromWords()), e.openFigures().labelled()),
                messages.text("evaluation.findings", messages.percent(e.findings().recall()), findings.found(),
                        findings.labelled(), messages.percent(e.findings().precision()), findings.right(),
                        findings.told()),
                messages.text("evaluation.numerals", messages.percent(e.numerals().share()),
                        e.numerals().unexplained(), e.numerals().numerals()),
                messages.text("evaluation.high", messages.percent(e.reliability().high().precision()),
                        e.reliability().high().facts()),
                messages.text("evaluation.calibration",
                        messages.decimal(e.reliability().expectedCalibrationError(), 3)));
    }
}
