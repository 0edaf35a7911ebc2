package vn.xabao.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.xabao.cli.output.WholeFile;
import vn.xabao.search.Exporter;
import vn.xabao.search.Searcher;
import vn.xabao.search.result.ExportFormat;
import vn.xabao.search.result.Filters;

/** Writes records for other programs. */
@Command
final class ExportCommand implements Callable<Integer> {

    private final Shared shared;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    @Nullable
    Path file;

    @Option(names = "--format", paramLabel = "json|jsonl|csv")
    @Nullable
    ExportFormat format;

    @Mixin
    FilterOptions filters = new FilterOptions();

    ExportCommand(Shared shared) {
        this.shared = shared;
    }

    @Override
    public Integer call() throws IOException {
        try (Searcher searcher = shared.searcher()) {
            Exporter exporter = new Exporter(searcher);
            Filters wanted = filters.filters();
            if (file == null) {
                exporter.write(wanted, format(), shared.out());
            } else {
                new WholeFile(file).write(out -> exporter.write(wanted, format(), out));
                shared.err().println(shared.messages().text("export.done", searcher.count(wanted), file));
            }
            return 0;
        }
    }

    /** As asked, else as the file's ending says, else one record a line. */
    private ExportFormat format() {
        if (format != null) {
            return format;
        }
        String name = String.valueOf(file).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return ExportFormat.CSV;
        }
        return name.endsWith(".json") ? ExportFormat.JSON : ExportFormat.JSONL;
    }
}
