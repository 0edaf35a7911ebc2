package vn.xabao.ingest;

import java.nio.file.Path;

/**
 * Work on one file that is done in a child process. Loaded there by its class name: public, with a public constructor
 * without arguments. One instance serves many files.
 */
public interface SandboxTask {

    /**
     * @param file what to read
     * @param path how the file is named in the record: relative to the loaded root, with {@code /}
     * @return the answer, in any encoding the caller understands; at most 48 MB
     * @throws Exception counts as a failure of this file
     */
    byte[] run(Path file, String path) throws Exception;
}
