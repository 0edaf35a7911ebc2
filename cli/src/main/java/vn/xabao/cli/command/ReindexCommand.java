package vn.xabao.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.xabao.load.Loader;
import vn.xabao.load.event.LoadOptions;

/** Extracts again what older rules made. */
@Command
final class ReindexCommand implements Callable<Integer> {

    private final Shared shared;

    @Mixin
    JsonOption output = new JsonOption();

    ReindexCommand(Shared shared) {
        this.shared = shared;
    }

    @Override
    public Integer call() {
        Loader loader = new Loader(LoadOptions.of(shared.archive()));
        return new WriterRun(shared, loader).run(loader::reextract, output.json);
    }
}
