package vn.xabao.extract.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xabao.extract.TextDocuments;
import vn.xabao.extract.number.NumberAnnotator;
import vn.xabao.extract.token.Keys;
import vn.xabao.extract.token.TokenAnnotator;
import vn.xabao.ingest.document.Document;

/** What the notation of the rule files means. */
class PatternTest {

    private static final Map<String, String> PIECES = Map.of("negation", "(không|chưa) (có|phát sinh)?", "is",
            "(là|:)?");

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            hòa giải thành ¦ đã Hoà giải thành mười vụ ¦ Hoà giải thành
            (định kỳ|đột xuất) {n} ¦ tiếp đột xuất 9 buổi ¦ đột xuất 9
            (tổ)? hòa giải ¦ các tổ hòa giải ¦ tổ hòa giải
            hộ nghèo <is> {n} ¦ hộ nghèo: 45 ¦ hộ nghèo : 45
            {n:households} nghèo ¦ còn khoảng 45 hộ nghèo ¦ khoảng 45 hộ nghèo
            hộ nghèo {n:households?} ¦ hộ nghèo 45 ¦ hộ nghèo 45
            tiếp *3 {n:visits} ¦ tiếp công dân được 45 lượt ¦ tiếp công dân được 45 lượt
            tiếp **3 {n:visits} ¦ tiếp dân, được 45 lượt ¦ tiếp dân , được 45 lượt
            {zero} đơn ¦ chưa có đơn nào ¦ chưa có đơn
            thôn {name} có ¦ thôn Nà Luông 2 có ¦ thôn Nà Luông 2 có
            thôn {name} ¦ thôn 5 có ¦ thôn 5
            xã {unit} ¦ xã Ea KPam đã ¦ xã Ea KPam
            tổng [ {n} ¦ tổng (12) ¦ tổng ( 12
            """)
    void a_pattern_matches_these_words(String pattern, String text, String match) {
        assertThat(matches(pattern, text)).extracting(Match::text).containsExactly(match);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            hòa giải thành ¦ hoa giai thanh
            {n:households} nghèo ¦ 45 người nghèo
            {n:households} nghèo ¦ 45 nghèo
            tiếp *2 {n:visits} ¦ tiếp tại trụ sở được 45 lượt
            tiếp *2 {n:visits} ¦ tiếp dân, 45 lượt
            tiếp **4 {n:visits} ¦ tiếp dân. 45 lượt
            tiếp *4 {n:visits} ¦ tiếp 3 buổi 45 lượt
            thôn {name} ¦ thôn có 5 hộ
            """)
    void a_pattern_leaves_these_words_alone(String pattern, String text) {
        assertThat(matches(pattern, text)).isEmpty();
    }

    @Test
    void slots_tell_where_their_words_stand() {
        Match match = matches("giải quyết {n:petitions} / {t:petitions}", "Đã giải quyết 8/10 đơn").getFirst();
        assertThat(match.start("n")).isEqualTo(3);
        assertThat(match.text("t")).isEqualTo("10");
        assertThat(match.start("zero")).isEqualTo(-1);
        assertThat(match.text("zero")).isNull();
    }

    @Test
    void a_way_that_fails_leaves_nothing_in_the_slots() {
        Match match = matches("({n:households} nghèo|{m:households})", "có 45 hộ").getFirst();
        assertThat(match.start("n")).isEqualTo(-1);
        assertThat(match.text("m")).isEqualTo("45");
    }

    @Test
    void a_pattern_is_found_as_often_as_it_stands_there() {
        assertThat(matches("{n:petitions} (khiếu nại|tố cáo)", "2 đơn khiếu nại, 3 đơn tố cáo"))
                .extracting(m -> m.text("n")).containsExactly("2", "3");
    }

    @Test
    void what_is_not_in_the_language_is_refused_with_its_words() {
        assertThatThrownBy(() -> matches("hộ (nghèo", "x")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not closed").hasMessageContaining("nghèo");
        assertThatThrownBy(() -> matches("hộ <nothing>", "x")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("<nothing>");
        assertThatThrownBy(() -> matches("hộ ) nghèo", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Match> matches(String pattern, String text) {
        PatternIndex<String> index = new PatternIndex.Builder<String>(new PatternCompiler(PIECES)).add(pattern, pattern)
                .build();
        Document document = TextDocuments.of(text);
        Annotation annotation = new Annotation(text);
        annotation.set(Keys.Source.class, document);
        new TokenAnnotator().annotate(annotation);
        new NumberAnnotator().annotate(annotation);
        List<Match> matches = new ArrayList<>();
        annotation.get(CoreAnnotations.SentencesAnnotation.class)
                .forEach(s -> index.match(TokenSequence.of(s), (meaning, match) -> matches.add(match)));
        return matches;
    }
}
