package vn.xabao.load.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xabao.extract.report.DocumentHead;
import vn.xabao.extract.report.Ledger;
import vn.xabao.extract.report.MadeBy;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Place;
import vn.xabao.extract.report.Report;
import vn.xabao.extract.report.ReportSource;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Source;
import vn.xabao.ingest.document.TextOrigin;
import vn.xabao.ingest.document.Word;
import vn.xabao.load.store.ParsedLayer;

class AnswerTest {

    private final Document document = new Document(new Source("a/b.pdf", "b.pdf", null, 3, "ab", null), List.of(),
            List.of(new Block(Block.Role.PARAGRAPH, 1, null, 0, 6, List.of(new Word(0, 6, 1, 2, 3, 4, 1)))), List.of(),
            List.of(), "hộ dân");
    private final Report report = new Report("ab", new MadeBy("x", "p", "r"), "cd",
            new ReportSource("a/b.pdf", "b.pdf", null, 3, 1, TextOrigin.EMBEDDED, null, List.of()), List.of(),
            Place.UNKNOWN, new DocumentHead(null, null, null, null, null, null, null, null, List.of()), Period.UNKNOWN,
            List.of(), List.of(), List.of(), List.of(), new Ledger(0, 0, 0, 0, 0, 0, 0, 0, 0, 0), List.of(), List.of(),
            null);

    @Test
    void a_record_comes_back_with_a_light_text_and_the_whole_document_packed(@TempDir Path folder) throws Exception {
        Answer.Read back = (Answer.Read) Answer.decode(Answer.of(report, document).encode());
        assertThat(back.report()).isEqualTo(report);
        assertThat(back.text().text()).isEqualTo("hộ dân");
        assertThat(back.text().blocks()).allSatisfy(b -> assertThat(b.words()).isEmpty());
        Path file = Files.write(folder.resolve("ab.p-1.json.gz"), back.parsed());
        assertThat(ParsedLayer.read(file)).isEqualTo(document);
        assertThat(ParsedLayer.parserOf(file)).isEqualTo("p-1");
    }

    @Test
    void a_refusal_comes_back_equal() throws Exception {
        Answer.Unread unread = new Answer.Unread(document.source(),
                Problem.ofFile(Problem.Kind.ENCRYPTED, "có mật khẩu", "password"));
        assertThat(Answer.decode(unread.encode())).isEqualTo(unread);
    }
}
