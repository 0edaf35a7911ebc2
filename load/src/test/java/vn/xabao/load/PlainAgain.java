package vn.xabao.load;

import java.io.IOException;
import java.nio.file.Path;
import vn.xabao.ingest.SandboxTask;
import vn.xabao.load.store.ParsedLayer;

/** Stands for new rules: reads from the parsed layer. */
public final class PlainAgain implements SandboxTask {

    @Override
    public byte[] run(Path file, String path) throws IOException {
        return PlainReport.answer(ParsedLayer.read(file), ParsedLayer.parserOf(file), false).encode();
    }
}
