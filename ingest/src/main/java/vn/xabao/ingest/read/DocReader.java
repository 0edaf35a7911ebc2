package vn.xabao.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.layout.RawDocument;

/** Reads Word's DOC, since Word 97 in full, older ones as plain paragraphs. Text boxes stand at the end of the body. */
final class DocReader implements Reader {

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/msword");
    }

    @Override
    public RawDocument read(SourceBytes in) throws IOException {
        return OfficeFile.guarded(in, () -> {
            try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(in.bytes()))) {
                return read(document);
            } catch (OldWordFileFormatException e) {
                return readOld(in.bytes());
            }
        });
    }

    private static RawDocument read(HWPFDocument document) {
        DocBody body = new DocBody(document);
        FlowWriter writer = new FlowWriter();
        writer.body(Stream.concat(body.flows(document.getRange()).stream(), boxes(document, body).stream()).toList());
        HeaderStories heads = new HeaderStories(document);
        Stream.of(heads.getFirstHeaderSubrange(), heads.getOddHeaderSubrange(), heads.getEvenHeaderSubrange())
                .forEach(h -> aside(h, "header", body, writer));
        Stream.of(heads.getFirstFooterSubrange(), heads.getOddFooterSubrange(), heads.getEvenFooterSubrange())
                .forEach(h -> aside(h, "footer", body, writer));
        return writer.document(List.of());
    }

    private static List<Flow> boxes(HWPFDocument document, DocBody body) {
        Range boxes = document.getMainTextboxRange();
        return boxes == null || boxes.text().isBlank() ? List.of() : body.flows(boxes);
    }

    private static void aside(@Nullable Range range, String name, DocBody body, FlowWriter writer) {
        if (range != null) {
            writer.aside(body.flows(range), name);
        }
    }

    private static RawDocument readOld(byte[] bytes) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
                HWPFOldDocument document = new HWPFOldDocument(files)) {
            Range text = document.getRange();
            List<Flow> paragraphs = IntStream.range(0, text.numParagraphs())
                    .mapToObj(i -> InlineText.clean(Range.stripFields(text.getParagraph(i).text())))
                    .filter(t -> !t.isEmpty())
                    .<Flow>map(t -> new Flow.Paragraph(Flow.Kind.TEXT, t, List.of())).toList();
            FlowWriter writer = new FlowWriter();
            writer.body(paragraphs);
            return writer.document(List.of());
        }
    }
}
