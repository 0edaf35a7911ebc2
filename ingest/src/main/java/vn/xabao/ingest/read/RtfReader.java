package vn.xabao.ingest.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Problem.Kind;
import vn.xabao.ingest.layout.RawDocument;

/** Reads RTF with its tables; what is left of a file that was cut off is read too, and the loss told. */
final class RtfReader implements Reader {

    private static final Set<String> TYPES = Set.of("application/rtf", "text/rtf");
    private static final int HEAD = 64;

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public RawDocument read(SourceBytes in) throws IOException {
        return OfficeFile.guarded(in, () -> {
            String head = new String(in.bytes(), 0, Math.min(HEAD, in.bytes().length), StandardCharsets.ISO_8859_1);
            if (!head.contains("{\\rtf")) {
                throw new IOException("does not begin as RTF");
            }
            RtfBody body = new RtfBody(in.bytes());
            FlowWriter writer = new FlowWriter();
            writer.body(body.read());
            body.heads().forEach(h -> writer.aside(h, "header"));
            return writer.document(body.isCutOff() ? List.of(cutOff()) : List.of());
        });
    }

    private static Problem cutOff() {
        return Problem.ofFile(Kind.TRUNCATED,
                "Tệp bị cắt cụt, chỉ đọc được phần đầu; số liệu ở phần cuối không có. Hãy chép lại tệp gốc.",
                "The file is cut off: only its first part was read, figures further on are missing. Copy the original"
                        + " again.");
    }
}
