package vn.xabao.cli.command;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.xabao.cli.output.StatusSheet;
import vn.xabao.ingest.document.Json;
import vn.xabao.load.ArchiveStatus;
import vn.xabao.load.event.ArchiveState;
import vn.xabao.search.Searcher;
import vn.xabao.search.result.ArchiveCounts;

/** Tells what the archive holds. */
@Command
final class StatusCommand implements Callable<Integer> {

    private final Shared shared;

    @Mixin
    JsonOption output = new JsonOption();

    StatusCommand(Shared shared) {
        this.shared = shared;
    }

    /** The state for programs; {@code counts} is null before the first commit. */
    private record Status(String archive, ArchiveState state, @Nullable ArchiveCounts counts) {
    }

    @Override
    public Integer call() throws IOException {
        ArchiveState state = new ArchiveStatus(shared.archive()).read();
        ArchiveCounts counts = counts();
        if (output.json) {
            shared.out().println(Json.line(new Status(shared.archive().toString(), state, counts)));
        } else {
            new StatusSheet(shared.terminal(), shared.messages()).print(shared.archive(), state, counts);
        }
        return 0;
    }

    private @Nullable ArchiveCounts counts() throws IOException {
        try (Searcher searcher = Searcher.open(shared.archive())) {
            return searcher.counts();
        } catch (NoSuchFileException e) {
            return null;
        }
    }
}
