package vn.xabao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.xabao.cli.command.CommandTree;
import vn.xabao.cli.output.ClosedPipe;
import vn.xabao.cli.output.Messages;
import vn.xabao.cli.output.PipeStream;
import vn.xabao.cli.output.Terminal;

/** The program {@code xabao}. */
public final class Main {

    private Main() {
    }

    @ProcessBoundary
    public static void main(String[] args) {
        PrintStream out = PipeStream.over(new FileOutputStream(FileDescriptor.out));
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), Terminal.ofProcess(out, err)));
    }

    /**
     * Runs one command.
     *
     * @param out takes data only
     * @param err takes words and progress
     * @return the exit code: 0 done or found, 1 some failed or none found, 2 wrong usage or cannot work
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(List.of(args), Terminal.plain(out, err));
    }

    private static int run(List<String> args, Terminal terminal) {
        Messages messages = Messages.of(args, System.getProperty("xabao.lang"), Locale.getDefault());
        try {
            int exit = new CommandTree(terminal, messages).run(args);
            terminal.out().flush();
            return exit;
        } catch (ClosedPipe e) {
            // The reader, such as head, has seen enough.
            return 0;
        }
    }
}
