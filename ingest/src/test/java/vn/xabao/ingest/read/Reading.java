package vn.xabao.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.xabao.ingest.document.Block.Role;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Table;
import vn.xabao.ingest.layout.RawDocument;

/** What a test asks of a reader. */
final class Reading {

    private Reading() {
    }

    static RawDocument of(String mediaType, byte[] bytes) throws IOException {
        return Readers.of(mediaType).orElseThrow().read(new SourceBytes("test", mediaType, bytes));
    }

    /** The kind of problem that kept the file from being read. */
    static Problem.Kind failure(String mediaType, byte[] bytes) {
        try {
            of(mediaType, bytes);
            throw new AssertionError("was read");
        } catch (UnreadableException e) {
            return e.kind();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = Reading.class.getResourceAsStream("/office/" + name)) {
            if (in == null) {
                throw new IOException("no resource " + name);
            }
            return in.readAllBytes();
        }
    }

    /** The texts in order, footnotes after the block that calls them, empty cells and set-aside blocks left out. */
    static List<String> texts(RawDocument raw) {
        return raw.blocks().stream().filter(b -> !b.role().isSetAside()).map(RawDocument.Block::text)
                .filter(t -> !t.isEmpty()).toList();
    }

    static List<String> texts(RawDocument raw, Role role) {
        return raw.blocks().stream().filter(b -> b.role() == role).map(RawDocument.Block::text).toList();
    }

    static String path(RawDocument raw, String text) {
        return raw.blocks().stream().filter(b -> b.text().equals(text)).findFirst().orElseThrow().path();
    }

    /** Each cell as {@code row,column rows x columns text}. */
    static List<String> cells(RawDocument raw, int table) {
        return raw.tables().get(table).cells().stream().map(c -> cell(raw, c)).toList();
    }

    private static String cell(RawDocument raw, Table.Cell c) {
        return c.row() + "," + c.column() + " " + c.rowSpan() + "x" + c.columnSpan() + " "
                + raw.blocks().get(c.block()).text();
    }
}
