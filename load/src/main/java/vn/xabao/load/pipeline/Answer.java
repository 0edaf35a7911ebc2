package vn.xabao.load.pipeline;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Json;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Source;
import vn.xabao.load.store.ParsedLayer;

/** What a child process says about a file, and how it is put into bytes. */
public sealed interface Answer {

    byte[] encode();

    /**
     * @param text the document without the boxes of its words: what the index needs
     * @param parsed the whole document as the parsed layer keeps it, compressed in the child, never unpacked in the
     *     parent; empty where it came from there
     */
    record Read(Report report, Document text, byte[] parsed) implements Answer {

        @Override
        public byte[] encode() {
            return Answer.pack('R', Answer.json(report), Answer.json(text), parsed);
        }
    }

    record Unread(Source source, Problem problem) implements Answer {

        @Override
        public byte[] encode() {
            return Answer.pack('U', Answer.json(Map.of("source", source, "problem", problem)));
        }
    }

    /** For a document read from the user's file. */
    static Read of(Report report, Document document) {
        try {
            return new Read(report, withoutWords(document), ParsedLayer.compress(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a document read from the parsed layer. */
    static Read again(Report report, Document document) {
        return new Read(report, withoutWords(document), new byte[0]);
    }

    static Answer decode(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readByte() == 'R') {
            Report report = Json.mapper().readValue(part(in), Report.class);
            return new Read(report, Json.mapper().readValue(part(in), Document.class), part(in));
        }
        var fields = Json.mapper().readValue(part(in), new TypeReference<Map<String, Object>>() {
        });
        return new Unread(Json.mapper().convertValue(fields.get("source"), Source.class),
                Json.mapper().convertValue(fields.get("problem"), Problem.class));
    }

    static Document withoutWords(Document d) {
        List<Block> blocks = d.blocks().stream()
                .map(b -> new Block(b.role(), b.page(), b.path(), b.start(), b.end(), List.of(), b.pageBreaks()))
                .toList();
        return new Document(d.source(), d.pages(), blocks, d.tables(), d.problems(), d.text());
    }

    private static byte[] json(Object value) {
        try {
            return Json.mapper().writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pack(char kind, byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(kind);
            for (byte[] part : parts) {
                out.writeInt(part.length);
                out.write(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] part(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
