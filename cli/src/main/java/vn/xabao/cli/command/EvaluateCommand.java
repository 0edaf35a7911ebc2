package vn.xabao.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.xabao.cli.evaluation.EvaluationPage;
import vn.xabao.cli.evaluation.EvaluationSheet;
import vn.xabao.cli.evaluation.LabelledFile;
import vn.xabao.cli.evaluation.LabelledFiles;
import vn.xabao.cli.output.Failure;
import vn.xabao.cli.output.WholeFile;
import vn.xabao.extract.evaluate.Evaluation;
import vn.xabao.extract.evaluate.Evaluator;
import vn.xabao.extract.evaluate.Specimen;
import vn.xabao.ingest.document.Json;
import vn.xabao.ingest.document.Message;
import vn.xabao.load.ExtractResult;
import vn.xabao.load.FileExtractor;

/** Tells how well labelled reports are read; 0 done, 1 worse than asked for. */
@Command
final class EvaluateCommand implements Callable<Integer> {

    private final Shared shared;

    @Parameters(paramLabel = "GOLD", descriptionKey = "gold")
    Path gold = Path.of(".");

    @Option(names = "--html", paramLabel = "FILE")
    @Nullable
    Path html;

    @Option(names = "--min-f1", paramLabel = "X")
    @Nullable
    Double least;

    @Option(names = "--verbose")
    boolean verbose;

    @Mixin
    JsonOption output = new JsonOption();

    EvaluateCommand(Shared shared) {
        this.shared = shared;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<LabelledFile> files = LabelledFiles.in(gold, shared.messages());
        if (files.isEmpty()) {
            throw new Failure(shared.messages().text("error.no_labels", gold));
        }
        Evaluation evaluation = Evaluator.evaluate(specimens(files));
        tellUnread(evaluation);
        if (html != null) {
            String page = EvaluationPage.of(evaluation, gold.toString(), shared.messages());
            new WholeFile(html).write(out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
            shared.err().println(shared.messages().text("page.written", html));
        }
        if (output.json) {
            shared.out().println(Json.line(evaluation));
        } else {
            new EvaluationSheet(shared.terminal(), shared.messages()).print(evaluation, verbose);
        }
        Double f1 = evaluation.all().f1();
        return least != null && (f1 == null ? 0 : f1) < least ? 1 : 0;
    }

    private List<Specimen> specimens(List<LabelledFile> files) throws IOException, InterruptedException {
        List<Specimen> specimens = new ArrayList<>();
        Path root = gold.toRealPath();
        try (FileExtractor extractor = new FileExtractor(files.size())) {
            for (LabelledFile file : files) {
                specimens.add(specimen(extractor, root, file));
            }
        }
        return specimens;
    }

    private static Specimen specimen(FileExtractor extractor, Path root, LabelledFile file)
            throws InterruptedException {
        Path report = file.report();
        if (report == null) {
            return Specimen.unread(file.id(), file.gold(),
                    new Message("không có tệp báo cáo bên cạnh nhãn.", "there is no report beside the labels."));
        }
        return switch (extractor.extract(report, named(root, report))) {
            case ExtractResult.Extracted(var record, var document) ->
                Specimen.of(file.id(), file.gold(), record, document.text());
            case ExtractResult.Failed(var source, var problem) ->
                Specimen.unread(file.id(), file.gold(), problem.message());
        };
    }

    private static String named(Path root, Path report) {
        Path relative = report.startsWith(root) ? root.relativize(report) : report.getFileName();
        return relative.toString().replace('\\', '/');
    }

    private void tellUnread(Evaluation evaluation) {
        for (Evaluation.DocumentScore d : evaluation.byDocument()) {
            if (d.problem() != null) {
                shared.err().println(shared.messages().text("load.failed",
                        d.document() + ": " + shared.messages().of(d.problem())));
            }
        }
    }
}
