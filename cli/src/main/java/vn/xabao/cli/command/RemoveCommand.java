package vn.xabao.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.xabao.load.Removal;
import vn.xabao.load.event.RemovalSummary;

/** Takes reports out of the archive; 0 done, 1 some words named nothing. */
@Command
final class RemoveCommand implements Callable<Integer> {

    private final Shared shared;

    @Parameters(paramLabel = "PATH|ID", arity = "1..*", descriptionKey = "report")
    List<String> names = new ArrayList<>();

    RemoveCommand(Shared shared) {
        this.shared = shared;
    }

    @Override
    public Integer call() {
        int exit = 0;
        Removal removal = new Removal(shared.archive());
        for (String name : names) {
            RemovalSummary removed = removal.remove(name);
            if (removed.paths().isEmpty() && removed.ids().isEmpty()) {
                shared.err().println("xabao: " + shared.messages().text("error.no_report", name));
                exit = 1;
            } else {
                shared.err().println(shared.messages().text("remove.done", name, removed.ids().size(),
                        removed.paths().size()));
            }
        }
        return exit;
    }
}
