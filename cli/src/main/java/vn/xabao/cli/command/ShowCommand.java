package vn.xabao.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.xabao.cli.output.Failure;
import vn.xabao.cli.output.LedgerSheet;
import vn.xabao.cli.output.ReportSheet;
import vn.xabao.extract.report.Report;
import vn.xabao.ingest.document.Json;
import vn.xabao.load.ParsedDocuments;
import vn.xabao.search.Searcher;

/** Shows one record. */
@Command
final class ShowCommand implements Callable<Integer> {

    private final Shared shared;

    @Parameters(paramLabel = "REPORT", descriptionKey = "report")
    String name = "";

    @Option(names = "--ledger")
    boolean ledger;

    @Mixin
    JsonOption output = new JsonOption();

    ShowCommand(Shared shared) {
        this.shared = shared;
    }

    @Override
    public Integer call() throws IOException {
        try (Searcher searcher = shared.searcher()) {
            Optional<Report> report = searcher.report(name);
            if (report.isEmpty()) {
                throw new Failure(whyNot(searcher.matching(name)));
            }
            print(report.get());
            return 0;
        }
    }

    private String whyNot(List<String> paths) {
        return paths.isEmpty()
                ? shared.messages().text("error.no_report", name)
                : shared.messages().text("error.many_reports", name, String.join("\n  ", paths));
    }

    private void print(Report report) throws IOException {
        if (output.json) {
            shared.out().println(Json.line(report));
        } else {
            new ReportSheet(shared.terminal(), shared.messages()).print(report);
            if (ledger) {
                new LedgerSheet(shared.terminal(), shared.messages()).print(report,
                        new ParsedDocuments(shared.archive()).of(report));
            }
        }
    }
}
