package vn.xabao.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.xabao.extract.report.DocumentHead;
import vn.xabao.extract.report.Ledger;
import vn.xabao.extract.report.MadeBy;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Place;
import vn.xabao.extract.report.Report;
import vn.xabao.extract.report.ReportSource;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Page;
import vn.xabao.ingest.document.Source;
import vn.xabao.ingest.document.TextOrigin;
import vn.xabao.ingest.document.Word;
import vn.xabao.ingest.vietnamese.Marks;
import vn.xabao.load.pipeline.Answer;

/** The simplest document and record that hold a text. */
final class PlainReport {

    /** System property of the child: the rules' fingerprint. */
    static final String RULES = "xabao.test.rules";

    private PlainReport() {
    }

    static Source source(Path file, String path) throws IOException {
        return new Source(path, path.substring(path.lastIndexOf('/') + 1), "text/plain", Files.size(file),
                PlainReader.id(file), null);
    }

    static Document document(Path file, String path, String content) throws IOException {
        String text = Marks.nfc(content).replace('\n', ' ');
        Block block = new Block(Block.Role.PARAGRAPH, 1, "line 1", 0, text.length(),
                List.of(new Word(0, Math.min(2, text.length()), 1, 2, 3, 4, 1)));
        Page page = new Page(1, null, null, 0, Page.Verdict.GOOD_TEXT, TextOrigin.EMBEDDED, null);
        return new Document(source(file, path), List.of(page), List.of(block), List.of(), List.of(), text);
    }

    static Answer answer(Document document, String parser, boolean fromFile) {
        Source source = document.source();
        MadeBy version = new MadeBy("development", parser, System.getProperty(RULES, "r1"));
        ReportSource of = new ReportSource(source.path(), source.name(), source.mediaType(), source.bytes(), 1,
                TextOrigin.EMBEDDED, null, List.of());
        DocumentHead head = new DocumentHead(null, null, document.text(), null, null, null, null, null, List.of());
        Report report = new Report(String.valueOf(source.sha256()), version, "0".repeat(64), of, document.pages(),
                Place.UNKNOWN, head, Period.UNKNOWN, List.of(), List.of(), List.of(), List.of(),
                new Ledger(0, 0, 0, 0, 0, 0, 0, 0, 0, 0), List.of(), List.of(), null);
        return fromFile ? Answer.of(report, document) : Answer.again(report, document);
    }
}
