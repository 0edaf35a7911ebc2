package vn.xabao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences that are close to each other, each a report of its own: which stands first for which query. */
class RankingTest {

    @TempDir
    private static Path folder;
    private static SampleArchive archive;

    @BeforeAll
    static void write() throws Exception {
        archive = SampleArchive.in(folder, sentence("khiếu nại đất đai",
                "Trong kỳ, xã đã giải quyết khiếu nại đất đai của hai hộ dân ở thôn Đông."),
                sentence("đất đai có khiếu nại", "Lĩnh vực đất đai còn phát sinh khiếu nại của một số công dân."),
                sentence("khiếu nại về đất đai", "Có ba vụ khiếu nại liên quan đến việc quản lý đất đai của thôn Hạ."),
                sentence("khong dau", "Ket qua giai quyet khieu nai dat dai cua xa trong nam qua la tot."),
                sentence("dắt dai nai", "Dắt dai khieu nai dạt dài khiêu nài, dắt trâu dai sức, nải chuối khiêu vũ."),
                sentence("hộ nghèo", "Toàn xã còn 315 hộ nghèo, giảm so với năm trước theo tiêu chí mới."),
                sentence("hộ gia đình, người nghèo",
                        "Mỗi hộ gia đình được hỗ trợ giống cây; người nghèo được cấp thẻ bảo hiểm."),
                sentence("hồ ngheo",
                        "Cái hồ ngheo nghẹo, hố sâu, hổ rừng, họ hàng, hồ nước, hồ cá, ngheo ngheo hồ hồ."),
                sentence("hồ sơ", "Bộ phận một cửa tiếp nhận hồ sơ, trả hồ sơ, số hóa hồ sơ, lưu hồ sơ và hồ sơ giấy."),
                sentence("Đắk", "Đoàn công tác học tập kinh nghiệm tại huyện Đắk Song về phát triển cây cà phê."),
                sentence("Đăk", "Đoàn công tác học tập kinh nghiệm tại huyện Đăk Tô về phát triển cây cà phê."),
                sentence("Đak", "Đoàn công tác học tập kinh nghiệm tại huyện Đak Đoa về phát triển cây cà phê."),
                sentence("KNTC", "Công tác giải quyết KNTC được UBND xã chỉ đạo kịp thời, không để kéo dài."),
                sentence("khiếu nại, tố cáo", "Công tác giải quyết khiếu nại, tố cáo được quan tâm đúng mức."),
                sentence("ủy ban", "Ủy ban nhân dân các xã báo cáo kết quả thực hiện quy chế dân chủ về huyện."),
                sentence("hoà giải", "Tổ hoà giải ở cơ sở đã hoà giải thành bốn vụ mâu thuẫn, giữ gìn tình làng."));
    }

    private static SampleReport sentence(String name, String words) {
        return SampleReport.at(name).paragraph(words);
    }

    @AfterAll
    static void close() throws Exception {
        archive.close();
    }

    @Test
    void the_words_together_come_before_the_words_apart_and_text_without_marks_last() throws Exception {
        assertThat(archive.names("khiếu nại đất đai")).startsWith("khiếu nại đất đai").containsSubsequence(
                "khiếu nại đất đai", "khiếu nại về đất đai", "khong dau");
        assertThat(archive.names("khiếu nại đất đai").subList(1, 3)).containsExactlyInAnyOrder("khiếu nại về đất đai",
                "đất đai có khiếu nại");
    }

    @Test
    void a_slip_in_one_mark_does_not_change_the_first_hit() throws Exception {
        assertThat(archive.names("khiếu nại đât đai")).first().isEqualTo("khiếu nại đất đai");
        assertThat(archive.names("khiếu nại đất dai")).first().isEqualTo("khiếu nại đất đai");
        assertThat(archive.names("khiếu nai đất đai")).first().isEqualTo("khiếu nại đất đai");
    }

    @Test
    void without_marks_the_same_passage_comes_first() throws Exception {
        assertThat(archive.names("khieu nai dat dai")).first().isEqualTo("khiếu nại đất đai");
        assertThat(archive.names("KHIEU NAI DAT DAI")).first().isEqualTo("khiếu nại đất đai");
        assertThat(archive.names("ho ngheo")).first().isEqualTo("hộ nghèo");
    }

    @Test
    void exact_syllables_are_not_beaten_by_many_that_only_look_alike() throws Exception {
        assertThat(archive.names("hộ nghèo")).containsSubsequence("hộ nghèo", "hộ gia đình, người nghèo", "hồ ngheo");
        assertThat(archive.names("hộ")).containsSubsequence("hộ nghèo", "hồ sơ").containsSubsequence("hộ nghèo",
                "hồ ngheo");
        assertThat(archive.names("hộ").subList(0, 3)).containsExactlyInAnyOrder("hộ nghèo",
                "hộ gia đình, người nghèo", "khiếu nại đất đai");
    }

    @Test
    void a_name_is_found_in_each_of_its_spellings_its_own_first() throws Exception {
        assertThat(archive.names("Đắk")).hasSize(3).first().isEqualTo("Đắk");
        assertThat(archive.names("Đăk")).hasSize(3).first().isEqualTo("Đăk");
        assertThat(archive.names("dak")).containsExactlyInAnyOrder("Đắk", "Đăk", "Đak");
    }

    @Test
    void an_abbreviation_finds_its_long_form_and_the_other_way_round() throws Exception {
        assertThat(archive.names("KNTC")).containsExactly("KNTC", "khiếu nại, tố cáo");
        assertThat(archive.names("kntc")).containsExactlyInAnyOrder("KNTC", "khiếu nại, tố cáo");
        assertThat(archive.names("giải quyết khiếu nại tố cáo")).startsWith("khiếu nại, tố cáo", "KNTC");
        assertThat(archive.names("UBND")).contains("ủy ban", "KNTC");
        assertThat(archive.names("ủy ban nhân dân")).first().isEqualTo("ủy ban");
        assertThat(archive.names("uy ban nhan dan")).contains("ủy ban", "KNTC");
    }

    @Test
    void spellings_of_the_same_syllable_are_one() throws Exception {
        assertThat(archive.names("hòa giải")).first().isEqualTo("hoà giải");
        assertThat(archive.names("quản lí đất đai")).first().isEqualTo("khiếu nại về đất đai");
    }

    @Test
    void a_decomposed_query_means_the_same() throws Exception {
        String decomposed = Normalizer.normalize("khiếu nại đất đai", Normalizer.Form.NFD);
        assertThat(archive.search(decomposed)).isEqualTo(archive.search("khiếu nại đất đai"));
    }

    @Test
    void quoted_words_must_stand_together() throws Exception {
        assertThat(archive.names("\"khiếu nại đất đai\"")).containsExactly("khiếu nại đất đai", "khong dau",
                "dắt dai nai");
        assertThat(archive.names("“hộ nghèo”")).first().isEqualTo("hộ nghèo");
        assertThat(archive.names("“hộ nghèo” đất")).isEmpty();
    }

    @Test
    void marks_are_suggested_where_they_are_missing_or_wrong() throws Exception {
        assertThat(archive.search("khieu nai dat dai").suggestion()).isEqualTo("khiếu nại đất đai");
        assertThat(archive.search("khiếu nại đât đai").suggestion()).isEqualTo("khiếu nại đất đai");
        assertThat(archive.search("Quan ly DAT DAI, 2024").suggestion()).isEqualTo("Quản lý ĐẤT ĐAI, 2024");
    }

    @Test
    void a_query_that_the_archive_knows_is_not_doubted() throws Exception {
        assertThat(archive.search("khiếu nại đất đai").suggestion()).isNull();
        assertThat(archive.search("quản lý đất đai").suggestion()).isNull();
        assertThat(archive.search("hộ nghèo giam").suggestion()).isEqualTo("hộ nghèo giảm");
        assertThat(archive.search("thôn Thượng").suggestion()).isNull();
    }

    @Test
    void a_query_of_signs_finds_nothing() throws Exception {
        assertThat(archive.search("?!").hits()).isEmpty();
        assertThat(archive.search("\"").hits()).isEmpty();
    }

    @Test
    void a_very_long_query_is_answered() throws Exception {
        assertThat(archive.search("khiếu nại đất đai ".repeat(2000)).hits()).isNotEmpty();
    }
}
