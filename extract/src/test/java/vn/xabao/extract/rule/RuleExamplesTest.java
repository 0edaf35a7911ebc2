package vn.xabao.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.xabao.extract.report.Figure;

/** Every rule reads its own examples and leaves the others alone, with all rules at work. */
class RuleExamplesTest {

    @TestFactory
    Stream<DynamicTest> a_rule_reads_what_it_must() {
        return RuleBook.standard().rules().stream().flatMap(rule -> rule.matches().stream().map(example -> DynamicTest
                .dynamicTest(rule.id() + " reads: " + example.text(), () -> reads(rule, example))));
    }

    private static void reads(Rule rule, Rule.Example example) {
        List<Figure> figures = Examples.figures(example.text());
        Examples.assertHold(figures, example.values());
        assertThat(figures).anySatisfy(f -> assertThat(f.rule()).isEqualTo(rule.reference()));
    }

    @TestFactory
    Stream<DynamicTest> a_rule_leaves_alone_what_it_must() {
        return RuleBook.standard().rules().stream()
                .flatMap(rule -> rule.ignores().stream()
                        .map(text -> DynamicTest.dynamicTest(rule.id() + " leaves alone: " + text,
                                () -> assertThat(Examples.figures(text))
                                        .noneSatisfy(f -> assertThat(f.rule()).isEqualTo(rule.reference())))));
    }
}
