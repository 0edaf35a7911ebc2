package vn.xabao.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.xabao.search.analysis.Token;

class AbbreviationsTest {

    private static List<String> forms(String query) {
        return Abbreviations.shipped().in(Token.of(query)).stream().flatMap(e -> e.forms().stream())
                .map(f -> f.stream().map(Token::exact).collect(Collectors.joining(" "))).toList();
    }

    @Test
    void an_abbreviation_and_its_long_form_find_each_other() {
        assertThat(forms("KNTC")).contains("khiếu nại tố cáo");
        assertThat(forms("khiếu nại, tố cáo")).contains("kntc");
        assertThat(forms("đơn của HĐND xã")).containsExactly("hội đồng nhân dân");
    }

    @Test
    void without_marks_the_form_is_still_known_but_other_marks_are_another_word() {
        assertThat(forms("khieu nai to cao")).contains("kntc");
        assertThat(forms("hdnd")).contains("hội đồng nhân dân");
        assertThat(forms("khiêu nài tố cáo")).isEmpty();
    }

    @Test
    void the_longest_form_counts() {
        assertThat(Abbreviations.shipped().in(Token.of("ủy ban mặt trận tổ quốc"))).singleElement()
                .satisfies(e -> assertThat(e.to() - e.from()).isEqualTo(6));
    }

    @Test
    void what_means_different_things_is_left_alone() {
        for (String ambiguous : List.of("TT", "CT", "KN", "TC", "BC", "QH", "CP", "BCH", "đơn", "hộ nghèo")) {
            assertThat(forms(ambiguous)).as(ambiguous).isEmpty();
        }
    }

    @Test
    void a_broader_word_is_not_narrowed() {
        assertThat(forms("khiếu kiện")).containsExactly("khiếu nại");
        assertThat(forms("khiếu nại")).isEmpty();
    }
}
