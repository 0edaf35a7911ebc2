package vn.xabao.cli.output;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xabao.load.event.LoadSummary;

/** The closing ledger of a load for people, and what to type next. */
public final class LoadReport {

    private final Terminal terminal;
    private final Messages messages;

    public LoadReport(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    /**
     * @param id of a report just loaded, null where none was
     * @param archive the option to repeat, empty for the default archive
     */
    public void print(LoadSummary summary, @Nullable String id, String archive) {
        BigDecimal seconds = BigDecimal.valueOf(summary.milliseconds(), 3).setScale(1, RoundingMode.HALF_UP);
        line("load.ledger", summary.found(), summary.loaded(), summary.skippedFiles(), summary.failedFiles(),
                messages.number(seconds));
        kinds("load.skipped", "skip", summary.skipped());
        kinds("load.failures", "problem", summary.failed());
        ifAny("load.replaced", summary.replaced());
        ifAny("load.remembered", summary.remembered());
        ifAny("load.unfinished", summary.unfinished());
        if (summary.stale() > 0) {
            line("load.stale", summary.stale(), archive);
        }
        if (summary.isNothingToDo()) {
            line("load.nothing");
        } else if (id != null) {
            terminal.out().println();
            line("load.next", ShortId.of(id), archive);
        }
    }

    private void kinds(String key, String prefix, Map<String, Long> counts) {
        counts.forEach((kind, count) -> line(key, count, messages.name(prefix, kind)));
    }

    private void ifAny(String key, long count) {
        if (count > 0) {
            line(key, count);
        }
    }

    private void line(String key, Object... details) {
        PrintStream out = terminal.out();
        out.println(messages.text(key, details));
    }
}
