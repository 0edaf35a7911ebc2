package vn.xabao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.xabao.extract.Extractor;

/** Runs the benchmarks and writes what they gave into a dated file. Arguments: a folder, then those of JMH. */
public final class Benchmarks {

    private static final double MILLIS_PER_SECOND = 1000;
    private static final double MILLION = 1e6;

    private Benchmarks() {
    }

    public static void main(String[] arguments)
            throws RunnerException, CommandLineOptionException, IOException {
        Path folder = Path.of(arguments[0]);
        String[] rest = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
        Collection<RunResult> results = new Runner(
                new OptionsBuilder().parent(new CommandLineOptions(rest)).addProfiler(CpuTime.class).build()).run();
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(LocalDate.now(ZoneOffset.UTC) + "-extract.md"), page(results),
                StandardCharsets.UTF_8);
    }

    private static String page(Collection<RunResult> results) {
        List<String> lines = new ArrayList<>();
        lines.add("# Extraction speed, " + LocalDate.now(ZoneOffset.UTC));
        lines.add("");
        lines.add("Made by `bench/run`: Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors()
                + " processors, rules " + Extractor.fingerprint()
                + ". Processor time is that of the whole process, garbage collection and compilation included.");
        lines.add("");
        lines.add("| text | characters | ms of processor time | million characters a CPU second |");
        lines.add("|---|---|---|---|");
        results.stream().map(Benchmarks::row).forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static String row(RunResult result) {
        double cpu = result.getSecondaryResults().get(CpuTime.LABEL).getScore();
        String characters = result.getParams().getParam("characters");
        long length = characters == null
                ? ExtractionBenchmark.Corpus.documents().stream().mapToLong(d -> d.text().length()).sum()
                : Long.parseLong(characters);
        String name = characters == null
                ? ExtractionBenchmark.REPORTS + " reports"
                : "one text" + (result.getParams().getParam("stops").equals("true") ? "" : " without a full stop");
        return String.format(Locale.ROOT, "| %s | %,d | %.0f | %.2f |", name, length, cpu,
                length / MILLION / (cpu / MILLIS_PER_SECOND));
    }
}
