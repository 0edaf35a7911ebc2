package vn.xabao.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SyllableVariantsTest {

    @Test
    void all_syllables_with_these_letters_are_found_in_canonical_spelling() {
        assertThat(SyllableVariants.of("dat")).contains("đất", "đạt", "dắt", "dát").doesNotContain("đât", "đàt", "dat");
        assertThat(SyllableVariants.of("duong")).contains("đường", "dương", "dưỡng");
        assertThat(SyllableVariants.of("ly")).contains("lí", "lị").doesNotContain("lý");
        assertThat(SyllableVariants.of("hoa")).contains("hòa", "hóa", "hoa");
    }

    @Test
    void what_cannot_be_a_syllable_has_no_variant() {
        assertThat(SyllableVariants.of("2024")).isEmpty();
        assertThat(SyllableVariants.of("ubnd")).isEmpty();
        assertThat(SyllableVariants.of("plong")).isEmpty();
        assertThat(SyllableVariants.of("")).isEmpty();
    }
}
