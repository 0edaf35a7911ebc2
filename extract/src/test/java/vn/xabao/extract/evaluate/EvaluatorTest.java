package vn.xabao.extract.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xabao.extract.evaluate.Evaluation.Confusion;
import vn.xabao.extract.evaluate.Evaluation.FindingCounts;
import vn.xabao.extract.evaluate.Evaluation.Reading;
import vn.xabao.extract.evaluate.Evaluation.ScopeCount;
import vn.xabao.extract.evaluate.Evaluation.WrongHead;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Figure.Scope;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Message;

class EvaluatorTest {

    private static final Message LOST = new Message("hỏng", "damaged");
    private static final double EXACT = 1e-12;

    /** The case that the labelling rules' own scorer tests itself with, and its answers. */
    @Test
    void a_mixed_report_is_scored_as_the_labelling_rules_say() throws IOException {
        Gold gold = gold("""
                {"place": {"code": "01234"}, "period": {"year": 2024, "span": "q1"},
                 "open_figures": [{"value": 15, "quote": "cách 15 km"}, {"value": 7, "quote": "7 máy"}],
                 "figures": [
                  {"indicator": "households_total", "value": 618, "quote": "618 hộ/2.283\\n\\nkhẩu"},
                  {"indicator": "population_total", "value": 2283, "quote": "618 hộ/2.283\\n\\nkhẩu"},
                  {"indicator": "households_total", "value": 618, "quote": "có 618 hộ"},
                  {"indicator": "petitions_resolved", "value": 8, "quote": "8/10 đơn"},
                  {"indicator": "petitions_resolved", "value": 9, "quote": "giải quyết 9", "scope": "target"},
                  {"indicator": "poor_household_rate", "value": 0.3333333333333333, "quote": "0,33"}],
                 "findings": [{"kind": "sum", "quotes": ["A là 10", "B là 4", "C là 5"], "explain": "x"}]}""");
        Gold other = gold("""
                {"place": {"code": null}, "period": {"year": null}, "open_figures": [], "findings": [],
                 "figures": [{"indicator": "pig_head", "value": 100, "quote": "100 con"}]}""");
        Report report = Made.report(List.of(
                Made.figure("households_total", "618.0", "hộ 618", 0.95),
                Made.figure("population_total", "2283", "618 hộ/2.283 khẩu", 0.5),
                Made.figure("petitions_resolved", "8", "x 8/10 đơn y", 0.9),
                Made.figure("petitions_resolved", "9", "giải quyết 9", 0.99),
                Made.figure("poor_household_rate", "0.3333333343333333", "", 0.3),
                Made.figure(null, "15", "15 km", 0.6)), List.of(Made.finding("tổng A là 10", "B là 4")), "1234",
                new Period(2024, "q1", null, null, null, null));
        Evaluation e = Evaluator.evaluate(List.of(Specimen.of("001", gold, report, ""),
                Specimen.unread("002", other, LOST)));
        assertThat(e.all()).isEqualTo(new Score(4, 1, 2, 0.8, 4.0 / 6, 8.0 / 11));
        assertThat(e.current()).isEqualTo(Score.of(4, 1, 1));
        assertThat(e.quotes().overlapShare()).isEqualTo(0.5);
        assertThat(e.openFigures().recall()).isEqualTo(0.5);
        assertThat(e.openFigures().readFromWords()).isEqualTo(1);
        assertThat(e.place().accuracy()).isEqualTo(1);
        assertThat(e.place().total()).isEqualTo(1);
        assertThat(e.period().accuracy()).isEqualTo(1);
        assertThat(e.findings().counts()).isEqualTo(new FindingCounts(1, 1, 1, 1));
        assertThat(e.reliability().high().precision()).isEqualTo(2.0 / 3);
        assertThat(e.documents()).isEqualTo(2);
        assertThat(e.read()).isEqualTo(1);
        assertThat(e.missed()).hasSize(2).extracting(Evaluation.Missed::cause).containsExactly(Cause.SCOPE,
                Cause.NO_RECORD);
        assertThat(e.falseFigures()).singleElement()
                .satisfies(f -> assertThat(f.cause()).isEqualTo(Cause.SCOPE));
    }

    @Test
    void what_a_missed_value_was_taken_for_is_told() throws IOException {
        Gold gold = gold("""
                {"figures": [
                  {"indicator": "petitions_complaints", "value": 5, "scope": "current", "quote": "khiếu nại 05 đơn"},
                  {"indicator": "petitions_feedback", "value": 7, "scope": "previous", "quote": "phản ánh 07 đơn"},
                  {"indicator": "pig_head", "value": 900, "scope": "current", "quote": "đàn lợn 900 con"},
                  {"indicator": "poor_households", "value": 12, "scope": "current", "quote": "12 hộ nghèo"},
                  {"indicator": "villages_total", "value": 6, "scope": "current", "quote": "06 thôn"}]}""");
        Report report = Made.report(List.of(
                Made.figure("petitions_denunciations", "5", "khiếu nại 05 đơn", 0.9),
                Made.figure("petitions_feedback", "7", "phản ánh 07 đơn", 0.9),
                Made.figure("pig_head", "90", "đàn lợn 900 con", 0.9),
                Made.figure(null, "12", "12 hộ nghèo", 0.6),
                Made.figure("staff_total", "21", "21 cán bộ", 0.9)), List.of(), null, Period.UNKNOWN);
        Evaluation e = Evaluator.evaluate(List.of(Specimen.of("a", gold, report, "")));
        assertThat(e.missed()).extracting(Evaluation.Missed::cause).containsExactly(Cause.INDICATOR, Cause.SCOPE,
                Cause.VALUE, Cause.UNNAMED, Cause.UNREAD);
        assertThat(e.missed().getFirst().near()).containsExactly(
                new Reading("petitions_denunciations", new BigDecimal(5), Scope.CURRENT));
        assertThat(e.falseFigures()).extracting(Evaluation.FalseFigure::cause).containsExactly(Cause.INDICATOR,
                Cause.SCOPE, Cause.VALUE, Cause.UNLABELLED);
        assertThat(e.scopes()).containsExactly(new ScopeCount(Scope.PREVIOUS, Scope.CURRENT, 1));
        assertThat(e.confusions()).containsExactly(
                new Confusion("petitions_complaints", "petitions_denunciations", 1));
        assertThat(e.rules()).extracting(Evaluation.RuleScore::wrong).containsExactly(1, 1, 1, 1);
        assertThat(e.groups()).extracting(Evaluation.GroupScore::group).containsExactly("area_demography", "poverty",
                "petitions", "agriculture", "security_admin");
    }

    @Test
    void arguable_labels_are_scored_neither_way() throws IOException {
        Gold gold = gold("""
                {"figures": [
                  {"indicator": "pig_head", "value": 1, "scope": "current", "quote": "1 con", "arguable": true},
                  {"indicator": "pig_head", "value": 2, "scope": "current", "quote": "2 con", "sub_period": true},
                  {"indicator": "pig_head", "value": 3, "scope": "current", "quote": "3 con", "arguable": true}]}""");
        Report report = Made.report(List.of(Made.figure("pig_head", "1", "1 con", 0.9),
                Made.figure("pig_head", "2", "2 con", 0.9)), List.of(), null, Period.UNKNOWN);
        assertThat(Evaluator.evaluate(List.of(Specimen.of("a", gold, report, ""))).all())
                .isEqualTo(new Score(0, 0, 0, null, null, null));
    }

    @Test
    void confidence_is_held_against_precision() throws IOException {
        Gold gold = gold("""
                {"figures": [
                  {"indicator": "pig_head", "value": 1, "quote": ""}, {"indicator": "pig_head", "value": 2},
                  {"indicator": "pig_head", "value": 3}]}""");
        Report report = Made.report(
                List.of(Made.figure("pig_head", "1", "1", 1), Made.figure("pig_head", "2", "2", 0.9),
                        Made.figure("pig_head", "3", "3", 0.55), Made.figure("pig_head", "4", "4", 0.55)),
                List.of(), null,
                Period.UNKNOWN);
        Reliability r = Evaluator.evaluate(List.of(Specimen.of("a", gold, report, ""))).reliability();
        assertThat(r.bins()).extracting(Reliability.Bin::facts).containsExactly(0, 2, 0, 0, 0, 1, 1);
        assertThat(r.bins().get(1)).isEqualTo(new Reliability.Bin(0.5, 0.6, 2, 1, 0.55, 0.5));
        assertThat(r.high()).isEqualTo(new Reliability.Bin(0.9, 1, 2, 2, 0.95, 1.0));
        assertThat(r.expectedCalibrationError()).isCloseTo((2 * 0.05 + 0.1 + 0) / 4, within(EXACT));
    }

    @Test
    void quotes_that_are_not_the_text_and_wrong_heads_are_told() throws IOException {
        Gold gold = gold("""
                {"place": {"code": "01234"}, "period": {"year": 2024, "span": "q1"},
                 "figures": [{"indicator": "pig_head", "value": 1, "quote": "1 con"}]}""");
        Report report = Made.report(List.of(Made.figure("pig_head", "1", "1 con", 1)), List.of(), "01235",
                new Period(2024, "year", null, null, null, null));
        Evaluation e = Evaluator.evaluate(List.of(Specimen.of("a", gold, report, "2 con")));
        assertThat(e.quotes().exactShare()).isZero();
        assertThat(e.place().wrong()).containsExactly(new WrongHead("a", "01234", "01235"));
        assertThat(e.period().wrong()).containsExactly(new WrongHead("a", "2024 q1", "2024 year"));
        assertThat(e.numerals()).isEqualTo(new Evaluation.Numerals(10, 2, 0.2));
        assertThat(Evaluator.evaluate(List.of(Specimen.of("a", gold, report, "1 con"))).quotes().exactShare())
                .isEqualTo(1);
    }

    @Test
    void quotes_overlap_with_any_white_space_and_either_way_of_writing_marks() {
        assertThat(Words.overlap("618 hộ/2.283\n\nkhẩu", "có 618\u00a0hộ/2.283 khẩu")).isTrue();
        assertThat(Words.overlap("ho\u0323\u0302", "hộ nghèo")).isTrue();
        assertThat(Words.overlap("", "hộ")).isFalse();
        assertThat(Words.overlap(" \u3000", " ")).isFalse();
    }

    @Test
    void a_text_that_labels_nothing_is_no_gold() throws IOException {
        assertThat(Gold.read("[1]")).isNull();
        assertThat(Gold.read("{\"x\": 1}")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports", "passages"})
    void the_labels_answer_themselves_in_full_and_every_change_shows_in_the_counts(String set) throws IOException {
        List<Gold> golds = shared(set);
        Evaluation perfect = Evaluator.evaluate(specimens(golds, Made::perfect));
        assertThat(perfect.all().f1()).isEqualTo(1);
        assertThat(perfect.quotes().overlapShare()).isEqualTo(1);
        assertThat(perfect.place().wrong()).isEmpty();
        assertThat(perfect.period().wrong()).isEmpty();
        assertThat(perfect.findings().missed()).isEmpty();
        assertThat(perfect.findings().falseFindings()).isEmpty();
        int facts = perfect.all().right();

        Evaluation none = Evaluator.evaluate(specimens(golds, g -> Made.report(List.of(), List.of(), null,
                Period.UNKNOWN)));
        assertThat(none.all()).isEqualTo(Score.of(0, 0, facts));
        assertThat(none.missed()).hasSize(facts).allSatisfy(m -> assertThat(m.cause()).isEqualTo(Cause.UNREAD));

        Evaluation doubled = Evaluator.evaluate(specimens(golds, g -> doubled(Made.perfect(g))));
        assertThat(doubled.all()).isEqualTo(Score.of(facts, golds.size(), 0));
        assertThat(doubled.indicators()).filteredOn(i -> i.indicator().equals("nothing_like_it")).singleElement()
                .satisfies(i -> assertThat(i.score()).isEqualTo(Score.of(0, golds.size(), 0)));
    }

    /** Every figure said twice, and one that no label has. */
    private static Report doubled(Report report) {
        List<Figure> figures = new ArrayList<>(report.figures());
        figures.addAll(report.figures());
        figures.add(Made.figure("nothing_like_it", "1", "1", 1));
        return Made.report(figures, report.findings(), report.place().code(), report.period());
    }

    private interface Reader {

        Report read(Gold gold);
    }

    private static List<Specimen> specimens(List<Gold> golds, Reader reader) {
        List<Specimen> specimens = new ArrayList<>();
        golds.forEach(g -> specimens.add(Specimen.of("d" + specimens.size(), g, reader.read(g), "")));
        return specimens;
    }

    private static List<Gold> shared(String set) throws IOException {
        Path folder = Path.of("..", "..", "shared", "gold", set, "gold").toAbsolutePath().normalize();
        String given = System.getProperty("xabao.shared");
        Path gold = given == null ? folder : Path.of(given, "gold", set, "gold");
        Assumptions.assumeTrue(Files.isDirectory(gold), "no ../shared/gold beside the repository");
        List<Gold> golds = new ArrayList<>();
        try (Stream<Path> files = Files.list(gold)) {
            for (Path file : files.sorted().toList()) {
                golds.add(gold(Files.readString(file)));
            }
        }
        return golds;
    }

    private static Gold gold(String json) throws IOException {
        Gold gold = Gold.read(json);
        assertThat(gold).isNotNull();
        return gold;
    }
}
