package vn.xabao.ingest.read;

import java.io.IOException;
import vn.xabao.ingest.layout.RawDocument;

/** Reads one family of formats. Stateless. */
public interface Reader {

    /** @param mediaType without parameters, such as {@code application/pdf} */
    boolean reads(String mediaType);

    /** @throws IOException where nothing at all can be read; what can be read in part comes back with its problems */
    RawDocument read(SourceBytes in) throws IOException;
}
