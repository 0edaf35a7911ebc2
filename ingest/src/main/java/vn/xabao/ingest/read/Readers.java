package vn.xabao.ingest.read;

import java.util.List;
import java.util.Optional;

/** All readers there are. */
public final class Readers {

    private static final List<Reader> ALL = List.of(new PdfReader(), new TextReader(), new DocxReader(),
            new OdtReader(),
            new HtmlReader(), new WorkbookReader(), new DocReader(), new RtfReader());

    private Readers() {
    }

    /** @param mediaType without parameters */
    public static Optional<Reader> of(String mediaType) {
        return ALL.stream().filter(r -> r.reads(mediaType)).findFirst();
    }
}
