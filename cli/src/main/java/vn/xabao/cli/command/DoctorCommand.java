package vn.xabao.cli.command;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.xabao.cli.machine.Check;
import vn.xabao.cli.machine.Checkup;
import vn.xabao.ingest.document.Json;

/** Tells what this machine can do; 0 it can work, 1 something keeps it from working. */
@Command
final class DoctorCommand implements Callable<Integer> {

    private final Shared shared;

    @Mixin
    JsonOption output = new JsonOption();

    DoctorCommand(Shared shared) {
        this.shared = shared;
    }

    /** A check for programs. */
    private record Line(String check, Check.State state, String message) {
    }

    @Override
    public Integer call() throws IOException {
        int exit = 0;
        for (Check check : Checkup.of(shared.archive())) {
            print(check);
            exit = check.state() == Check.State.BAD ? 1 : exit;
        }
        return exit;
    }

    private void print(Check check) {
        String state = check.state().name().toLowerCase(Locale.ROOT);
        String words = shared.messages().text("doctor." + check.id() + "." + state, check.details().toArray());
        if (output.json) {
            shared.out().println(Json.line(new Line(check.id(), check.state(), words)));
        } else {
            shared.out().println(shared.messages().text("doctor." + state) + " " + words);
        }
    }
}
