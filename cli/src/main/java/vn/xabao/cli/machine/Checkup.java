package vn.xabao.cli.machine;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.xabao.cli.machine.Check.State;

/** What this machine has of what the program needs. */
public final class Checkup {

    private static final long MEGABYTE = 1 << 20;
    private static final long LITTLE_MEMORY = 2048 * MEGABYTE;
    private static final long LITTLE_SPACE = 1024 * MEGABYTE;
    private static final String ARCHIVE_FLAG = "-XX:SharedArchiveFile=";

    private Checkup() {
    }

    /** @param archive the folder of the archive, which need not be there yet */
    public static List<Check> of(Path archive) throws IOException {
        List<Check> checks = new ArrayList<>();
        checks.add(Check.of("java", State.GOOD, Runtime.version(), System.getProperty("java.vendor", ""),
                System.getProperty("java.home")));
        checks.add(memory());
        checks.add(charset());
        checks.add(classData());
        checks.add(writable(archive));
        checks.add(space(archive));
        checks.add(Check.of("ocr", State.NOTE));
        return checks;
    }

    private static Check memory() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long all = system.getTotalMemorySize();
        return Check.of("memory", all < LITTLE_MEMORY ? State.NOTE : State.GOOD, all / MEGABYTE,
                Runtime.getRuntime().availableProcessors());
    }

    /** The charset of arguments and file names, which the launcher takes care of. */
    private static Check charset() {
        String names = System.getProperty("sun.jnu.encoding", "");
        return Check.of("charset", names.equals("UTF-8") ? State.GOOD : State.BAD, names);
    }

    /** The launcher gives the flag only where the cache can be written. */
    private static Check classData() {
        Optional<String> file = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(a -> a.startsWith(ARCHIVE_FLAG)).map(a -> a.substring(ARCHIVE_FLAG.length())).findFirst();
        return file.map(f -> Check.of("cache", State.GOOD, f)).orElseGet(() -> Check.of("cache", State.NOTE));
    }

    private static Check writable(Path archive) {
        Path folder = existing(archive);
        return Check.of("archive", Files.isWritable(folder) ? State.GOOD : State.BAD, archive.toAbsolutePath(), folder);
    }

    private static Check space(Path archive) throws IOException {
        long free = Files.getFileStore(existing(archive)).getUsableSpace();
        return Check.of("space", free < LITTLE_SPACE ? State.NOTE : State.GOOD, free / MEGABYTE, existing(archive));
    }

    private static Path existing(Path folder) {
        Path at = folder.toAbsolutePath();
        while (!Files.isDirectory(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }
}
