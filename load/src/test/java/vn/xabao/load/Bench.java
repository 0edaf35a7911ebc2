package vn.xabao.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.SandboxOptions;
import vn.xabao.ingest.document.Json;
import vn.xabao.load.event.LoadEvent;
import vn.xabao.load.event.LoadOptions;
import vn.xabao.load.event.LoadSummary;
import vn.xabao.load.event.Stages;
import vn.xabao.load.store.SearchIndex;
import vn.xabao.search.Searcher;
import vn.xabao.search.result.Filters;

/** A folder of files, an archive beside it, and the stand-in for the real stages. */
final class Bench {

    final Path files;
    final Path archive;
    final Path calls;
    final Path temp;
    final List<LoadEvent> events = new ArrayList<>();

    Bench(Path folder) throws IOException {
        this.files = Files.createDirectories(folder.resolve("báo cáo"));
        this.archive = folder.resolve("kho");
        this.calls = folder.resolve("calls");
        this.temp = Files.createDirectories(folder.resolve("tmp"));
    }

    static Stages stages(String parser, String rules) {
        return new Stages(PlainReader.class, PlainAgain.class, parser, rules);
    }

    LoadOptions options() {
        return options("r1");
    }

    LoadOptions options(String rules) {
        SandboxOptions sandbox = new SandboxOptions(64, 1024, Duration.ofSeconds(4), Duration.ZERO, true,
                List.of("-D" + PlainReader.CALLS + "=" + calls, "-D" + PlainReport.RULES + "=" + rules));
        return LoadOptions.of(archive).withStages(stages("p1", rules)).withSandbox(sandbox).withWorkers(1);
    }

    LoadSummary load() {
        return load(options());
    }

    LoadSummary load(LoadOptions options, Path... paths) {
        events.clear();
        List<Path> what = paths.length == 0 ? List.of(files) : List.of(paths);
        return new Loader(options, SearchIndex.KIND).load(what, events::add);
    }

    Path write(String name, String text) throws IOException {
        Path file = files.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** Written by some reports, some of them twice, and by files that do harm to the process reading them. */
    void writeMany(int count, List<String> hostile) throws IOException {
        for (int i = 0; i < count; i++) {
            write("huyện " + i % 7 + "/xã " + i + ".txt", "Báo cáo của xã " + (i % 10 == 9 ? i - 1 : i));
        }
        for (int i = 0; i < hostile.size(); i++) {
            write("huyện " + i % 7 + "/hỏng " + i + ".txt", hostile.get(i) + "\n" + i);
        }
    }

    /** How many files the children were given. */
    long reads() throws IOException {
        return Files.exists(calls) ? Files.size(calls) : 0;
    }

    /** The records by id. */
    static Map<String, Report> records(Path archive) {
        Map<String, Report> all = new TreeMap<>();
        try (Searcher searcher = Searcher.open(archive)) {
            searcher.forEach(Filters.NONE, r -> all.put(r.id(), r));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    Map<String, Report> records() {
        return records(archive);
    }

    /** The records by path, with the other paths. */
    Map<String, List<String>> paths() {
        Map<String, List<String>> paths = new TreeMap<>();
        records().values().forEach(r -> paths.put(r.source().path(), r.source().alsoAt()));
        return paths;
    }

    /** Everything that must not depend on how often a load was interrupted. */
    static List<String> essence(Path archive) throws IOException {
        List<String> lines = new ArrayList<>();
        records(archive).values().forEach(r -> lines.add(Json.line(r)));
        Map<String, String> entries = new TreeMap<>();
        for (String line : manifest(archive)) {
            var entry = Json.mapper().readTree(line);
            entries.put(entry.get("path").asText(), entry.get("id") + " " + entry.get("state") + entry.get("reason"));
        }
        entries.forEach((path, rest) -> lines.add(path + " " + rest));
        lines.addAll(parsed(archive));
        lines.addAll(unfinished(archive));
        return lines;
    }

    static List<String> manifest(Path archive) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> batches = Files.list(archive.resolve("manifest"))) {
            for (Path batch : batches.sorted().toList()) {
                lines.addAll(Files.readAllLines(batch, StandardCharsets.UTF_8));
            }
        }
        return lines;
    }

    private static List<String> unfinished(Path archive) throws IOException {
        try (Stream<Path> all = Files.walk(archive)) {
            return all.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(".tmp")).toList();
        }
    }

    static TreeSet<String> parsed(Path archive) throws IOException {
        try (Stream<Path> all = Files.walk(archive.resolve("parsed"))) {
            return new TreeSet<>(all.filter(Files::isRegularFile).map(p -> p.getFileName().toString()).toList());
        }
    }
}
