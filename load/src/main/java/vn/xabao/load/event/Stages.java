package vn.xabao.load.event;

import java.util.regex.Pattern;
import vn.xabao.ingest.SandboxTask;

/**
 * What the child processes of a load run.
 *
 * @param read turns a file into a record
 * @param again turns a file of the parsed layer into a record
 * @param parser fingerprint of reading; letters, digits, {@code _.-}
 * @param rules fingerprint of extraction; letters, digits, {@code _.-}
 */
public record Stages(Class<? extends SandboxTask> read, Class<? extends SandboxTask> again, String parser,
        String rules) {

    private static final Pattern FINGERPRINT = Pattern.compile("[A-Za-z0-9_.-]{1,120}");

    public Stages {
        if (!FINGERPRINT.matcher(parser).matches() || !FINGERPRINT.matcher(rules).matches()) {
            throw new IllegalArgumentException("not fit for a file name: " + parser + ", " + rules);
        }
    }
}
