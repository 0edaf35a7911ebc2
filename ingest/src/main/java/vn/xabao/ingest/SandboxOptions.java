package vn.xabao.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The bounds of a child process.
 *
 * @param heapMegabytes the most its heap may take
 * @param residentMegabytes the most its whole process may take, where the system tells (Linux)
 * @param limit processor time for any file; a child that hardly works is stopped after thrice that by the clock
 * @param limitPerMegabyte more time for each megabyte of the file
 * @param quickStart flags for one or a few files; over hundreds the full compiler wins twofold
 * @param flags further flags of the JVM
 */
public record SandboxOptions(int heapMegabytes, int residentMegabytes, Duration limit, Duration limitPerMegabyte,
        boolean quickStart, List<String> flags) {

    private static final int FEW = 40;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    public SandboxOptions {
        flags = List.copyOf(flags);
    }

    /** For loading many files. */
    public static SandboxOptions bulk() {
        return new SandboxOptions(512, 1024, Duration.ofSeconds(60), Duration.ofSeconds(10), false, List.of());
    }

    /** For about so many files. */
    public static SandboxOptions forFiles(long files) {
        return bulk().forCount(files);
    }

    /** The same bounds, started quickly where there are few files: they are done before the full compiler pays. */
    public SandboxOptions forCount(long files) {
        return new SandboxOptions(heapMegabytes, residentMegabytes, limit, limitPerMegabyte,
                quickStart || files <= FEW, flags);
    }

    /** The limit for a file of this size; the start of the child does not count. */
    public Duration limitFor(long bytes) {
        Duration wanted = limit.plus(limitPerMegabyte.multipliedBy(bytes >> 20));
        return wanted.compareTo(LONGEST) < 0 ? wanted : LONGEST;
    }

    List<String> jvmFlags() {
        List<String> all = new ArrayList<>(List.of("-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC", "-Xlog:disable",
                "-XX:+ExitOnOutOfMemoryError", "-XX:-CreateCoredumpOnCrash", "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        if (quickStart) {
            all.add("-XX:TieredStopAtLevel=1");
        }
        all.addAll(flags);
        return all;
    }
}
