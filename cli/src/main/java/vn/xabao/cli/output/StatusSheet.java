package vn.xabao.cli.output;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xabao.load.event.ArchiveState;
import vn.xabao.load.event.LoadSummary;
import vn.xabao.search.result.ArchiveCounts;

/** What an archive holds, for people. */
public final class StatusSheet {

    private final Terminal terminal;
    private final Messages messages;

    public StatusSheet(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    public void print(Path archive, ArchiveState state, @Nullable ArchiveCounts counts) {
        line("status.title", archive, state.reports(), counts == null ? 0L : counts.passages(), state.duplicates());
        if (counts != null) {
            list("status.provinces", null, counts.provinces());
            list("status.years", null, counts.years());
            list("status.kinds", "topic", counts.topics());
        }
        list("status.failed", "problem", state.failed());
        if (state.stale() > 0) {
            line("status.stale", state.stale());
        }
        if (state.writer() != null) {
            line("status.writer", state.writer());
        }
        LoadSummary last = state.lastLoad();
        if (last != null) {
            line("status.last_load", last.started(), last.found(), last.loaded());
        }
    }

    private void list(String key, @Nullable String prefix, Map<?, Long> counts) {
        if (!counts.isEmpty()) {
            line(key, counts.entrySet().stream()
                    .map(e -> (prefix == null ? e.getKey() : messages.name(prefix, e.getKey())) + " (" + e.getValue()
                            + ")")
                    .collect(Collectors.joining(", ")));
        }
    }

    private void line(String key, Object... details) {
        terminal.out().println(messages.text(key, details));
    }
}
