package vn.xabao.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the completion script for bash and zsh. */
@Command
final class CompletionCommand implements Callable<Integer> {

    private final Shared shared;

    @Spec
    @Nullable
    CommandSpec spec;

    CompletionCommand(Shared shared) {
        this.shared = shared;
    }

    @Override
    public Integer call() {
        if (spec != null) {
            CommandLine program = spec.root().commandLine();
            shared.out().print(AutoComplete.bash(program.getCommandName(), program));
        }
        return 0;
    }
}
