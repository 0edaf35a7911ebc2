package vn.xabao.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.xabao.ingest.document.Message;

class MessagesTest {

    private static final Messages VIETNAMESE = Messages.of(List.of("--lang", "vi"), null, Locale.ENGLISH);
    private static final Messages ENGLISH = Messages.of(List.of("--lang=en"), "vi", Locale.ROOT);

    @Test
    void both_languages_have_the_same_words() {
        assertThat(new TreeSet<>(VIETNAMESE.bundle().keySet())).isEqualTo(new TreeSet<>(ENGLISH.bundle().keySet()));
    }

    @Test
    void both_languages_take_the_same_details() {
        for (String key : VIETNAMESE.bundle().keySet()) {
            assertThat(places(VIETNAMESE, key)).as(key).isEqualTo(places(ENGLISH, key));
        }
    }

    @Test
    void the_option_decides_before_the_launcher_and_the_launcher_before_the_system() {
        assertThat(language(List.of("search", "--lang", "vi"), "en", "en")).isEqualTo("vi");
        assertThat(language(List.of("search", "--", "--lang", "vi"), "en", "vi")).isEqualTo("en");
        assertThat(language(List.of(), "vi", "en")).isEqualTo("vi");
        assertThat(language(List.of(), null, "vi")).isEqualTo("vi");
        assertThat(language(List.of(), null, "fr")).isEqualTo("en");
    }

    @Test
    void numbers_and_dates_are_written_as_the_language_does() {
        assertThat(VIETNAMESE.number(new BigDecimal("2706.51"))).isEqualTo("2.706,51");
        assertThat(ENGLISH.number(new BigDecimal("2706.51"))).isEqualTo("2,706.51");
        assertThat(VIETNAMESE.date("2024-10-05")).isEqualTo("05/10/2024");
        assertThat(VIETNAMESE.date("2024-10")).isEqualTo("10/2024");
        assertThat(ENGLISH.date("2024-10-05")).isEqualTo("2024-10-05");
    }

    @Test
    void names_without_a_translation_stay_as_they_are() {
        assertThat(VIETNAMESE.name("unit", "households")).isEqualTo("hộ");
        assertThat(VIETNAMESE.name("unit", "thúng")).isEqualTo("thúng");
        assertThat(ENGLISH.of(new Message("chào", "hello"))).isEqualTo("hello");
    }

    private static String language(List<String> args, String launcher, String system) {
        return Messages.of(args, launcher, Locale.of(system)).bundle().getLocale().getLanguage();
    }

    private static List<String> places(Messages messages, String key) {
        return Pattern.compile("%(\\d\\$)?,?\\.?\\d*[sd]").matcher(messages.bundle().getString(key))
                .results().map(MatchResult::group).sorted().toList();
    }
}
