package vn.xabao.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import vn.xabao.cli.output.Failure;
import vn.xabao.cli.output.Messages;
import vn.xabao.cli.output.Terminal;
import vn.xabao.search.Searcher;

/** What every command has: where to write, in which language, and the options of the program itself. */
record Shared(Terminal terminal, Messages messages, RootCommand root) {

    PrintStream out() {
        return terminal.out();
    }

    PrintStream err() {
        return terminal.err();
    }

    Path archive() {
        return root.archive;
    }

    /** Opens the archive for reading. */
    Searcher searcher() throws IOException {
        try {
            return Searcher.open(archive());
        } catch (NoSuchFileException e) {
            throw new Failure(messages.text("error.no_archive", archive()));
        }
    }
}
