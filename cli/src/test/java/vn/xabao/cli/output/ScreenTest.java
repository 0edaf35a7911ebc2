package vn.xabao.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Source;
import vn.xabao.load.event.LoadEvent;
import vn.xabao.search.result.Filters;
import vn.xabao.search.result.Hit;
import vn.xabao.search.result.SearchRequest;
import vn.xabao.search.result.SearchResult;

/** What is seen on a screen and not elsewhere. */
class ScreenTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Messages messages = Messages.of(List.of("--lang", "vi"), null, Locale.ROOT);

    @Test
    void a_match_is_coloured_on_a_screen_and_quoted_elsewhere() {
        Hit hit = new Hit(1, 1.0, "ab12", "a.txt", "xã Sơn Long", 2024, 3, "II. Đơn", "ab12:0-20", "có 5 đơn khiếu nại",
                List.of(List.of(5, 8), List.of(9, 18)));
        SearchResult result = new SearchResult(List.of(hit), 1, true, null);
        SearchRequest request = new SearchRequest("đơn khiếu nại", Filters.NONE, 20, 0);
        new HitList(terminal(true), messages).print(result, request);
        assertThat(text(out)).contains("có 5 \u001b[1;33mđơn\u001b[0m \u001b[1;33mkhiếu nại\u001b[0m")
                .contains("xã Sơn Long · 2024 · a.txt").contains("1. trang 3 · II. Đơn");
        out.reset();
        new HitList(terminal(false), messages).print(result, request);
        assertThat(text(out)).contains("có 5 «đơn» «khiếu nại»").doesNotContain("\u001b");
    }

    @Test
    void a_load_shows_a_bar_on_a_screen_only_and_failures_everywhere() {
        for (boolean screen : List.of(true, false)) {
            err.reset();
            try (LoadProgress progress = new LoadProgress(terminal(screen), messages)) {
                progress.accept(new LoadEvent.Counted(2));
                progress.accept(new LoadEvent.Loaded("a.txt", "ab12", false));
                progress.accept(new LoadEvent.Failed(new Source("b.txt", "b.txt", null, 0, null, null),
                        Problem.ofFile(Problem.Kind.EMPTY, "Tệp rỗng.", "Empty."), false));
                assertThat(progress.lastLoaded()).isEqualTo("ab12");
            }
            assertThat(text(err)).contains("không đọc được: b.txt: Tệp rỗng.\n");
            assertThat(text(err).contains("Đang nạp")).isEqualTo(screen);
            assertThat(text(out)).isEmpty();
        }
    }

    @Test
    void a_failure_that_is_only_remembered_is_not_told_again() {
        try (LoadProgress progress = new LoadProgress(terminal(false), messages)) {
            progress.accept(new LoadEvent.Failed(new Source("b.txt", "b.txt", null, 0, null, null),
                    Problem.ofFile(Problem.Kind.EMPTY, "Tệp rỗng.", "Empty."), true));
        }
        assertThat(text(err)).isEmpty();
    }

    private Terminal terminal(boolean screen) {
        return new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), screen, screen);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
