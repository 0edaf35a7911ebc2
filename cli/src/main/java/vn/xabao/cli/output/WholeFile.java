package vn.xabao.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written whole: one that is there is replaced in one step, or stays as it is. */
public final class WholeFile {

    private final Path file;

    public WholeFile(Path file) {
        this.file = file;
    }

    /** What goes into the file. */
    public interface Writing {

        void to(OutputStream out) throws IOException;
    }

    public void write(Writing writing) throws IOException {
        Path target = file.toAbsolutePath();
        Path draft = Files.createTempFile(target.getParent(), ".xabao-", ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                writing.to(out);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
