package vn.xabao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Json;
import vn.xabao.ingest.document.Page;
import vn.xabao.ingest.document.Word;

/** What holds for every document, whatever it was read from. */
class DocumentShapeTest {

    private static final String[] WORDS = {"xã", "Sơn", "Long", "1.028", "hồ", "sơ,", "khiê\u0301u", "nại;", "đạt",
            "80%",
            "-", "59/2023/NĐ-", "\u00a0", "thôn.", "m²", "\ud83d\ude00", "II.", "|"};

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Ingestor.class.getResourceAsStream("schema/document-1.schema.json"), InputFormat.JSON);

    private static final List<Document> DOCUMENTS = new ArrayList<>();

    static List<Document> documents() throws IOException {
        if (DOCUMENTS.isEmpty()) {
            all().forEach(DOCUMENTS::add);
        }
        return DOCUMENTS;
    }

    private static Stream<Document> all() throws IOException {
        return Stream.concat(
                Stream.of(Ingesting.resource("lam-thuy.pdf"),
                        Ingesting.text("I. ĐẶC ĐIỂM\n\nXã có 618 hộ¹.\n\n¹ Ghi chú\n")),
                IntStream.range(0, 12).mapToObj(DocumentShapeTest::made));
    }

    /** A document of words thrown together at random, as text or as pages. */
    private static Document made(int seed) {
        Random random = new Random(seed);
        Pdf pdf = new Pdf();
        StringBuilder text = new StringBuilder();
        for (int page = 0; page < 1 + seed % 3; page++) {
            pdf.page();
            for (int line = 0; line < 1 + random.nextInt(30); line++) {
                StringBuilder words = new StringBuilder();
                for (int w = 0; w < 1 + random.nextInt(14); w++) {
                    words.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? "     " : " ");
                }
                text.append(words).append(random.nextInt(3) == 0 ? "\n\n" : "\n");
                pdf.text(random.nextInt(500), 20 + 26 * line, 8 + random.nextInt(8),
                        words.toString().replace("\ud83d\ude00", "").replace("\u00a0", " "));
            }
        }
        return seed % 2 == 0
                ? Ingesting.document("x.txt", text.toString().getBytes(StandardCharsets.UTF_8))
                : Ingesting.pdf(pdf);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("documents")
    void words_lie_inside_their_block_and_on_their_page(Document d) {
        for (Block b : d.blocks()) {
            int at = b.start();
            for (Word w : b.words()) {
                assertThat(w.start()).isGreaterThanOrEqualTo(at);
                assertThat(w.end()).isGreaterThan(w.start()).isLessThanOrEqualTo(b.end());
                assertThat(d.text().substring(w.start(), w.end())).doesNotContainAnyWhitespaces();
                Page page = d.pages().get(b.pageAt(w.start()) - 1);
                assertThat(w.x0()).isBetween(0.0, w.x1());
                assertThat(w.x1()).isLessThanOrEqualTo(page.width());
                assertThat(w.y0()).isBetween(0.0, w.y1());
                assertThat(w.y1()).isLessThanOrEqualTo(page.height());
                at = w.end();
            }
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("documents")
    void the_text_is_nfc_and_made_of_the_blocks_in_order(Document d) {
        assertThat(Normalizer.isNormalized(d.text(), Normalizer.Form.NFC)).isTrue();
        int at = 0;
        boolean first = true;
        for (Block b : d.blocks()) {
            String between = d.text().substring(at, b.start());
            assertThat(between).isIn(first ? new Object[]{"", "\f"} : new Object[]{"\n", "\t", "\f"});
            assertThat(Ingesting.said(d, b)).doesNotContain("\n", "\t", "\f", "  ")
                    .isEqualTo(Ingesting.said(d, b).strip());
            at = b.end();
            first = false;
        }
        assertThat(at).isEqualTo(d.text().length());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("documents")
    void the_json_fits_the_schema_and_comes_back_equal(Document d) throws IOException {
        assertThat(SCHEMA.validate(Json.line(d), InputFormat.JSON)).isEmpty();
        assertThat(Json.mapper().readValue(Json.line(d), Document.class)).isEqualTo(d);
    }
}
