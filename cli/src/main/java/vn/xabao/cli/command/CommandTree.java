package vn.xabao.cli.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;
import vn.xabao.cli.output.ClosedPipe;
import vn.xabao.cli.output.Messages;
import vn.xabao.cli.output.Terminal;

/** All commands under {@code xabao}, speaking the user's language. */
public final class CommandTree {

    private static final int WIDTH = 100;

    private final Terminal terminal;
    private final Messages messages;
    private final CommandLine line;

    public CommandTree(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
        Shared shared = new Shared(terminal, messages, new RootCommand());
        line = new CommandLine(shared.root());
        line.addSubcommand("load", new LoadCommand(shared))
                .addSubcommand("extract", new ExtractCommand(shared))
                .addSubcommand("search", new SearchCommand(shared))
                .addSubcommand("show", new ShowCommand(shared))
                .addSubcommand("export", new ExportCommand(shared))
                .addSubcommand("explain", new ExplainCommand(shared))
                .addSubcommand("evaluate", new EvaluateCommand(shared))
                .addSubcommand("status", new StatusCommand(shared))
                .addSubcommand("reindex", new ReindexCommand(shared))
                .addSubcommand("remove", new RemoveCommand(shared))
                .addSubcommand("doctor", new DoctorCommand(shared))
                .addSubcommand("completion", new CompletionCommand(shared))
                .addSubcommand("help", new CommandLine.HelpCommand());
        Ansi ansi = terminal.colours() ? Ansi.ON : Ansi.OFF;
        line.setResourceBundle(messages.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(new UsageErrors(messages))
                .setExecutionExceptionHandler(this::failed);
    }

    public int run(List<String> args) {
        return line.execute(args.toArray(String[]::new));
    }

    /** For the shell's completion and for tests of the help texts. */
    CommandLine line() {
        return line;
    }

    private int failed(Exception e, CommandLine command, ParseResult parsed) {
        if (ClosedPipe.isCauseOf(e)) {
            return CommandLine.ExitCode.OK;
        }
        terminal.out().flush();
        terminal.err().println("xabao: " + new Reasons(messages).of(e));
        return CommandLine.ExitCode.USAGE;
    }
}
