package vn.xabao.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.xabao.cli.output.Messages;

/** Says what was wrong with the words typed, what may have been meant, and where the help is. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Messages messages;

    UsageErrors(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("xabao: " + reason(e));
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> meant = unmatched.getSuggestions();
            if (!meant.isEmpty()) {
                err.println(messages.text("usage.meant", String.join(", ", meant)));
            }
        }
        String name = command.getCommandSpec().qualifiedName();
        err.println(messages.text("usage.see_help", name + " --help"));
        return CommandLine.ExitCode.USAGE;
    }

    private String reason(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> messages.text(
                    unmatched.isUnknownOption() ? "usage.unknown_option" : unmatchedKey(unmatched),
                    unmatched.getUnmatched().getFirst());
            case MissingParameterException missing -> messages.text("usage.missing", missing.getMissing().stream()
                    .map(CommandLine.Model.ArgSpec::paramLabel).distinct().collect(Collectors.joining(", ")));
            default -> messages.text("usage.wrong", e.getMessage());
        };
    }

    private static String unmatchedKey(UnmatchedArgumentException e) {
        boolean inProgram = e.getCommandLine().getParent() == null;
        return inProgram ? "usage.unknown_command" : "usage.too_much";
    }
}
