package vn.xabao.load.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.xabao.ingest.vietnamese.Marks;
import vn.xabao.load.event.SkipReason;

/**
 * Lists files and what is in folders, each place once, sorted within its folder: the same tree gives the same
 * order always. Links are followed, but not in circles. Nothing is thrown for what can not be read.
 */
public final class FileWalk {

    private final Path archive;
    private final Predicate<Walked> sink;
    private final Set<String> seen = new HashSet<>();
    private final Set<Path> openFolders = new HashSet<>();
    private boolean stopped;

    /**
     * @param archive a folder to leave out: an archive may lie among the files it was loaded from
     * @param sink is told each entry; false ends the walk
     */
    public FileWalk(Path archive, Predicate<Walked> sink) {
        this.archive = real(archive);
        this.sink = sink;
    }

    public void walk(List<Path> roots) {
        for (Path root : roots) {
            visit(root, Files.isDirectory(root) ? "" : nameOf(root));
        }
    }

    private void visit(Path path, String shown) {
        if (stopped) {
            return;
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                visitFolder(path, shown);
            } else if (seen.add(Location.of(path))) {
                visitFile(path, shown, attributes);
            }
        } catch (IOException | UncheckedIOException e) {
            tell(unreadable(path, shown, e));
        }
    }

    private void visitFolder(Path folder, String shown) throws IOException {
        Path real = folder.toRealPath();
        if (real.equals(archive)) {
            return;
        }
        if (!openFolders.add(real)) {
            tell(new Walked.Passed(shown, SkipReason.BROKEN_LINK));
            return;
        }
        for (Path entry : sorted(folder)) {
            visitEntry(entry, shown.isEmpty() ? nameOf(entry) : shown + "/" + nameOf(entry));
        }
        openFolders.remove(real);
    }

    private void visitEntry(Path entry, String shown) {
        if (ReportTypes.isAside(nameOf(entry))) {
            if (seen.add(Location.of(entry))) {
                tell(new Walked.Passed(shown, SkipReason.NOT_A_REPORT_TYPE));
            }
        } else {
            visit(entry, shown);
        }
    }

    private void visitFile(Path file, String shown, BasicFileAttributes attributes) throws IOException {
        String name = nameOf(file);
        if (!attributes.isRegularFile() || ReportTypes.isAside(name) || !ReportTypes.mayBeReport(file, name)) {
            tell(new Walked.Passed(shown, SkipReason.NOT_A_REPORT_TYPE));
        } else {
            tell(new Walked.ReportFile(file, shown, Location.of(file), attributes.size(),
                    attributes.lastModifiedTime().toMillis()));
        }
    }

    private void tell(Walked walked) {
        stopped = stopped || !sink.test(walked);
    }

    private static Walked unreadable(Path path, String shown, Exception e) {
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            return new Walked.Passed(shown, SkipReason.BROKEN_LINK);
        }
        boolean denied = e instanceof AccessDeniedException || e.getCause() instanceof AccessDeniedException;
        return new Walked.Closed(shown, ClosedPath.problem(shown, denied, e));
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> all = new ArrayList<>(entries.toList());
            all.sort(Comparator.naturalOrder());
            return all;
        }
    }

    private static String nameOf(Path path) {
        Path name = path.normalize().getFileName();
        return name == null ? path.toString() : Marks.nfc(name.toString());
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
