package vn.xabao.cli.painting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.xabao.cli.output.Messages;
import vn.xabao.cli.output.Terminal;
import vn.xabao.extract.Extractor;
import vn.xabao.extract.report.Explanation;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Page;
import vn.xabao.ingest.document.Source;
import vn.xabao.ingest.document.TextOrigin;

/** What is painted and how it looks on a screen. */
class PaintedTextTest {

    private static final String TEXT = "BÁO CÁO năm 2024\nToàn xã có 14 thôn, 1.250 hộ với 5.000 khẩu.\n"
            + "Cùng kỳ năm 2023 có 150 hộ nghèo. Đạt mã 7788 của bảng.\nĐã giải quyết 8/10 đơn.";

    private final Document document = document(TEXT);
    private final Explanation explanation = new Extractor().explain(document, "-");

    @Test
    void on_a_screen_numbers_have_the_colour_of_their_kind() {
        assertThat(printed(document, true)).contains("\u001b[1;4;32m14\u001b[0m")
                .contains("\u001b[1;4;35m150\u001b[0m").contains("\u001b[1;7;31m7788\u001b[0m")
                .contains("\u001b[2m2024\u001b[0m").contains("\u001b[2m[villages_total=14 current ");
    }

    @Test
    void no_control_character_of_a_document_reaches_the_terminal() {
        assertThat(printed(document("Toàn xã có 14 thôn \u001b]0;tên\u0007 đẹp.\f3"), false)).contains("14 thôn")
                .doesNotContain("\u001b").doesNotContain("\u0007").doesNotContain("\f");
    }

    @Test
    void pieces_are_the_whole_text_in_order_wherever_one_begins() {
        Painting painting = new Painting(explanation);
        for (int from = 0; from < TEXT.length(); from += 3) {
            assertThat(painting.pieces(from, TEXT.length()).stream().map(p -> TEXT.substring(p.start(), p.end()))
                    .collect(Collectors.joining())).isEqualTo(TEXT.substring(from));
        }
        assertThat(painting.pieces(5, 5)).isEmpty();
    }

    @Test
    void words_that_state_several_figures_are_one_run_with_a_value_each() {
        List<Piece> pieces = new Painting(explanation).pieces(0, TEXT.length());
        List<String> values = new ArrayList<>();
        pieces.stream().filter(p -> !p.values().isEmpty()).forEach(p -> {
            values.add(TEXT.substring(p.start(), p.end()));
            assertThat(p.quote()).isNotNull();
        });
        assertThat(values).contains("14", "1.250", "5.000", "150", "8", "10");
    }

    private static String printed(Document document, boolean colours) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        new PaintedText(new Terminal(stream, stream, colours, colours),
                Messages.of(List.of("--lang", "vi"), null, Locale.ROOT))
                .print(new Extractor().explain(document, "-"), document);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("[\n\f]", -1)) {
            blocks.add(new Block(Block.Role.PARAGRAPH, 1, null, start, start + line.length(), List.of()));
            start += line.length() + 1;
        }
        return new Document(new Source("a.txt", "a.txt", "text/plain", 1, null, null),
                List.of(new Page(1, null, null, 0, Page.Verdict.GOOD_TEXT, TextOrigin.EMBEDDED, null)), blocks,
                List.of(), List.of(), text);
    }
}
