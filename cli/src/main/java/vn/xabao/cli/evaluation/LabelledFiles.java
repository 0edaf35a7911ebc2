package vn.xabao.cli.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.cli.output.Failure;
import vn.xabao.cli.output.Messages;
import vn.xabao.extract.evaluate.Gold;

/**
 * Finds labelled reports in a folder: {@code gold/NAME.json} with {@code docs/NAME.*} beside it, or a sample, which is
 * {@code gold.json} with one file that is no JSON beside it; or any number of such folders below.
 */
public final class LabelledFiles {

    private static final int DEPTH = 3;
    private static final String LABELS = "gold";
    private static final String REPORTS = "docs";
    private static final String JSON = ".json";

    private final Messages messages;
    private final List<LabelledFile> found = new ArrayList<>();

    private LabelledFiles(Messages messages) {
        this.messages = messages;
    }

    /** In the order of their names. */
    public static List<LabelledFile> in(Path folder, Messages messages) throws IOException {
        LabelledFiles files = new LabelledFiles(messages);
        Path real = folder.toRealPath();
        boolean isLabels = real.getFileName() != null && real.endsWith(LABELS)
                && Files.isDirectory(real.resolveSibling(REPORTS));
        files.search(isLabels ? real.getParent() : real, "", DEPTH);
        return List.copyOf(files.found);
    }

    private void search(Path folder, String prefix, int depth) throws IOException {
        if (Files.isDirectory(folder.resolve(LABELS))) {
            addSet(folder, prefix);
        } else if (Files.isRegularFile(folder.resolve(LABELS + JSON))) {
            addSample(folder, prefix.isEmpty() ? folder.getFileName() + "/" : prefix);
        } else if (depth > 0) {
            for (Path child : list(folder, Files::isDirectory)) {
                search(child, prefix + child.getFileName() + "/", depth - 1);
            }
        }
    }

    private void addSet(Path folder, String prefix) throws IOException {
        Path docs = folder.resolve(REPORTS);
        List<Path> reports = Files.isDirectory(docs) ? list(docs, Files::isRegularFile) : List.of();
        for (Path labels : list(folder.resolve(LABELS), p -> p.toString().endsWith(JSON))) {
            String name = stem(labels);
            add(prefix + name, labels, reports.stream().filter(p -> stem(p).equals(name)).findFirst().orElse(null));
        }
    }

    private void addSample(Path folder, String prefix) throws IOException {
        List<Path> others = list(folder, p -> Files.isRegularFile(p) && !p.toString().endsWith(JSON));
        Path report = others.stream().filter(p -> stem(p).equals("source")).findFirst()
                .orElse(others.isEmpty() ? null : others.getFirst());
        add(prefix.substring(0, prefix.length() - 1), folder.resolve(LABELS + JSON), report);
    }

    private void add(String id, Path labels, @Nullable Path report) throws IOException {
        try {
            Gold gold = Gold.read(Files.readString(labels));
            if (gold != null) {
                found.add(new LabelledFile(id, gold, report));
            }
        } catch (JsonProcessingException e) {
            throw new Failure(messages.text("error.bad_labels", labels, e.getOriginalMessage()));
        } catch (CharacterCodingException e) {
            throw new Failure(messages.text("error.bad_labels", labels, "UTF-8"));
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** What is not hidden, by name. */
    private static List<Path> list(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(p -> !p.getFileName().toString().startsWith(".")).filter(wanted).sorted().toList();
        }
    }
}
