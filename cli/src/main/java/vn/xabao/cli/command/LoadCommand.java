package vn.xabao.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.xabao.load.Loader;
import vn.xabao.load.event.LoadOptions;

/** Fills the archive. */
@Command
final class LoadCommand implements Callable<Integer> {

    private final Shared shared;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
    List<Path> paths = new ArrayList<>();

    @Option(names = "--retry-failed")
    boolean retryFailed;

    @Option(names = "--workers", paramLabel = "N")
    @Nullable
    Integer workers;

    @Mixin
    JsonOption output = new JsonOption();

    LoadCommand(Shared shared) {
        this.shared = shared;
    }

    @Override
    public Integer call() {
        LoadOptions options = LoadOptions.of(shared.archive()).withRetryFailed(retryFailed);
        Loader loader = new Loader(workers == null ? options : options.withWorkers(Math.max(1, workers)));
        return new WriterRun(shared, loader).run(events -> loader.load(paths, events), output.json);
    }
}
