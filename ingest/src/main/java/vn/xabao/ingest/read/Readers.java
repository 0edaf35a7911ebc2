package vn.xabao.ingest.read;

import java.util.List;
import java.util.Optional;

/** All readers there are. */
public final class Readers {

    private static final List<Reader> ALL = List.of(new TextReader());

    private Readers() {
    }

    /** @param mediaType without parameters */
    public static Optional<Reader> of(String mediaType) {
        return ALL.stream().filter(r -> r.reads(mediaType)).findFirst();
    }
}
