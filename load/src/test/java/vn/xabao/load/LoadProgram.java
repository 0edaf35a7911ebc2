package vn.xabao.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.xabao.ingest.SandboxOptions;
import vn.xabao.load.event.LoadOptions;
import vn.xabao.load.store.SearchIndex;

/** A load in a process of its own. Arguments: files, archive, file that counts reads, batch size, pause. */
final class LoadProgram {

    private LoadProgram() {
    }

    public static void main(String[] args) {
        LoadOptions options = LoadOptions.of(Path.of(args[1])).withStages(Bench.stages("p1", "r1")).withWorkers(2)
                .withBatch(new LoadOptions.Batch(Integer.parseInt(args[3]), Duration.ofSeconds(30)))
                .withSandbox(new SandboxOptions(64, 1024, Duration.ofSeconds(2), Duration.ZERO, true, List.of(
                        "-D" + PlainReader.CALLS + "=" + args[2], "-D" + PlainReader.PAUSE + "=" + args[4])));
        var summary = new Loader(options, SearchIndex.KIND).load(List.of(Path.of(args[0])), e -> {
        });
        Runtime.getRuntime().exit(summary.balances() && !summary.interrupted() ? 0 : 3);
    }

    static Process start(Bench bench, int batch, int pause, String... flags) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(flags));
        command.addAll(List.of("-Djava.io.tmpdir=" + bench.temp, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), LoadProgram.class.getName(), bench.files.toString(),
                bench.archive.toString(), bench.calls.toString(), Integer.toString(batch), Integer.toString(pause)));
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(bench.archive.resolveSibling("output").toFile()).start();
    }
}
