package vn.xabao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Problem;

/** What tests ask of the door. */
final class Ingesting {

    private Ingesting() {
    }

    static IngestResult result(String name, byte[] bytes) {
        try {
            Path folder = Files.createTempDirectory("xabao");
            Path file = Files.write(folder.resolve(name), bytes);
            try {
                return new Ingestor().ingest(file, name);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document document(String name, byte[] bytes) {
        IngestResult result = result(name, bytes);
        assertThat(result).isInstanceOf(IngestResult.Ingested.class);
        return ((IngestResult.Ingested) result).document();
    }

    static Problem refusal(String name, byte[] bytes) {
        IngestResult result = result(name, bytes);
        assertThat(result).isInstanceOf(IngestResult.Unreadable.class);
        return ((IngestResult.Unreadable) result).problem();
    }

    static Document pdf(Pdf pdf) {
        return document("báo cáo.pdf", pdf.bytes());
    }

    static Document text(String text) {
        return document("báo cáo.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static Document resource(String name) throws IOException {
        return document(name, Ingesting.class.getResourceAsStream(name).readAllBytes());
    }

    static List<String> blocks(Document d) {
        return d.blocks().stream().map(b -> said(d, b)).toList();
    }

    static List<String> blocks(Document d, Block.Role role) {
        return d.blocks().stream().filter(b -> b.role() == role).map(b -> said(d, b)).toList();
    }

    static String said(Document d, Block b) {
        return d.text().substring(b.start(), b.end());
    }
}
