package vn.xabao.cli.output;

import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Source;
import vn.xabao.load.event.LoadEvent;

/** Tells on standard error how a load goes: a bar on a screen, and a line for every file that fails. */
public final class LoadProgress implements Consumer<LoadEvent>, AutoCloseable {

    private static final int WIDTH = 100;
    private static final int UPDATE_MILLIS = 250;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Terminal terminal;
    private final Messages messages;
    private final @Nullable ProgressBar bar;
    private volatile @Nullable String lastLoaded;

    public LoadProgress(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
        this.bar = terminal.progress() ? bar() : null;
    }

    private ProgressBar bar() {
        return new ProgressBarBuilder().setTaskName(messages.text("load.progress")).setInitialMax(-1)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK).setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), WIDTH)).build();
    }

    @Override
    public void accept(LoadEvent event) {
        switch (event) {
            case LoadEvent.Counted(long files) -> expect(files);
            case LoadEvent.Loaded loaded -> {
                lastLoaded = loaded.id();
                step();
            }
            case LoadEvent.Skipped skipped -> step();
            case LoadEvent.Failed(Source source, Problem problem, boolean remembered) -> {
                if (!remembered) {
                    tell(new ProblemLine(messages).of(source.path(), problem));
                }
                step();
            }
            case LoadEvent.Committed committed -> {
            }
        }
    }

    /** Id of the report loaded last; null where none was. */
    public @Nullable String lastLoaded() {
        return lastLoaded;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private void expect(long files) {
        if (bar != null) {
            bar.maxHint(files);
        }
    }

    private void step() {
        if (bar != null) {
            bar.step();
        }
    }

    private void tell(String line) {
        terminal.err().println(bar == null ? line : CLEAR_LINE + line);
    }
}
