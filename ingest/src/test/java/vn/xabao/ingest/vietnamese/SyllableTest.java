package vn.xabao.ingest.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {

    @ParameterizedTest
    @ValueSource(strings = {"khiếu", "nại", "đất", "đai", "nghèo", "quyết", "giải", "gìn", "Ủy", "thuỷ", "quý", "xã",
            "y"})
    void native_syllables_are_valid(String s) {
        assertThat(Syllable.isValid(s)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plong", "khiÕu", "ñaát", "độngh", "street", "kạn1", "cét̀", "ngia", "w", "mat̉"})
    void foreign_words_typing_slips_and_wrong_encodings_are_not(String s) {
        assertThat(Syllable.isValid(s)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Hoà,hòa", "thuỷ,thủy", "khoẻ,khỏe", "kỹ,kĩ", "lý,lí", "quí,quý", "quyền,quyền", "Đất,đất", "UBND,ubnd",
            "hòa,hòa", "Ủy,ủy", "Uỷ,ủy"})
    void one_canonical_spelling_stands_for_all(String written, String canonical) {
        assertThat(Syllable.canonical(written)).isEqualTo(canonical);
    }

    @Test
    void marks_are_stripped_with_d_and_length_kept() {
        assertThat(Marks.strip("Đắk Lắk, Ủy ban xã")).isEqualTo("Dak Lak, Uy ban xa");
        assertThat(Marks.isMarked("dat dai")).isFalse();
        assertThat(Marks.isMarked("đai")).isTrue();
    }

    @Test
    void good_text_scores_high_and_wrong_encodings_low() {
        assertThat(TextQuality.of("Tổng số hộ dân cư trên địa bàn xã, UBND xã đã tiếp nhận 452 hồ sơ").validShare())
                .isEqualTo(1);
        assertThat(TextQuality.of("khiÕu n¹i ®Êt ®ai, ®¬n th- cña c«ng d©n").validShare()).isLessThan(0.5);
        assertThat(TextQuality.of("The quick brown fox reads every report of the commune").validShare())
                .isLessThan(0.4);
    }
}
