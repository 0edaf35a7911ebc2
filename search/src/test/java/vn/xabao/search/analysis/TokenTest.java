package vn.xabao.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class TokenTest {

    /** Terms in order; a plus marks one at the same place as the term before. */
    private static List<String> terms(Analyzer analyzer, String text) throws Exception {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("f", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            PositionIncrementAttribute position = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add((position.getPositionIncrement() == 0 ? "+" : "") + term);
            }
            stream.end();
        }
        return terms;
    }

    private static List<String> exact(String text) {
        return Token.of(text).stream().map(Token::exact).toList();
    }

    @Test
    void each_token_is_followed_by_its_unmarked_form_at_the_same_place() throws Exception {
        assertThat(terms(new SyllableAnalyzer(), "Đất dat")).containsExactly("đất", "+\u0001dat", "dat", "+\u0001dat");
    }

    @Test
    void an_analyzer_can_be_used_again_after_it_was_left_in_the_middle() throws Exception {
        Analyzer analyzer = new SyllableAnalyzer();
        try (TokenStream stream = analyzer.tokenStream("f", "đất đai")) {
            stream.reset();
            assertThat(stream.incrementToken()).isTrue();
        }
        assertThat(terms(analyzer, "hộ")).containsExactly("hộ", "+\u0001ho");
        Analyzer pairs = new PairAnalyzer();
        try (TokenStream stream = pairs.tokenStream("f", "đất đai")) {
            stream.reset();
            assertThat(stream.incrementToken() && stream.incrementToken()).isTrue();
        }
        assertThat(terms(pairs, "hộ")).containsExactly("hộ");
    }

    @Test
    void spellings_of_one_syllable_are_one_term() {
        assertThat(exact("hoà hòa HOÀ thuỷ kỹ lý qui " + Normalizer.normalize("uỷ", Normalizer.Form.NFD)))
                .containsExactly("hòa", "hòa", "hòa", "thủy", "kĩ", "lí", "quy", "ủy");
    }

    @Test
    void numbers_document_numbers_and_highland_names_stay_searchable() {
        assertThat(exact("2.706,51 ha; 12/QĐ-UBND ngày 09/02/2024; TN&TKQ; Đăk R'lấp")).containsExactly("2.706,51",
                "ha",
                "12", "qđ", "ubnd", "ngày", "09", "02", "2024", "tn", "tkq", "đăk", "r'lấp");
    }

    @Test
    void offsets_point_into_the_text_as_it_was_given() {
        String text = "(" + Normalizer.normalize("thuỷ lợi", Normalizer.Form.NFD) + ")";
        assertThat(Token.of(text)).extracting(t -> Normalizer.normalize(text.substring(t.start(), t.end()),
                Normalizer.Form.NFC)).containsExactly("thuỷ", "lợi");
    }

    @Test
    void pairs_are_counted_within_a_chain_of_syllables() throws Exception {
        assertThat(terms(new PairAnalyzer(), "Còn 315 hộ nghèo; UBND xã")).containsExactly("còn", "hộ", "nghèo",
                "hộ nghèo", "xã");
    }
}
