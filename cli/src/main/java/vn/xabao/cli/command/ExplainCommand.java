package vn.xabao.cli.command;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.xabao.cli.output.ProblemLine;
import vn.xabao.cli.output.WholeFile;
import vn.xabao.cli.painting.ExplainPage;
import vn.xabao.cli.painting.PaintedText;
import vn.xabao.extract.report.Explanation;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Json;
import vn.xabao.load.ExplainResult;
import vn.xabao.load.FileExtractor;

/** Shows a text with every figure painted; 0 shown, 1 the file could not be read. */
@Command
final class ExplainCommand implements Callable<Integer> {

    private final Shared shared;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    Path file = Path.of("");

    @Option(names = "--html", paramLabel = "FILE")
    @Nullable
    Path html;

    @Mixin
    JsonOption output = new JsonOption();

    ExplainCommand(Shared shared) {
        this.shared = shared;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (FileExtractor extractor = new FileExtractor(1)) {
            return switch (extractor.explain(file, file.toString().replace(File.separatorChar, '/'))) {
                case ExplainResult.Explained(var explanation, var document) -> show(explanation, document);
                case ExplainResult.Failed(var source, var problem) -> {
                    shared.err().println(new ProblemLine(shared.messages()).of(source.path(), problem));
                    yield 1;
                }
            };
        }
    }

    private int show(Explanation explanation, Document document) throws IOException {
        if (html != null) {
            String page = ExplainPage.of(explanation, document, shared.messages());
            new WholeFile(html).write(out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
            shared.err().println(shared.messages().text("page.written", html));
        }
        if (output.json) {
            shared.out().println(Json.line(explanation.withText(document.text())));
        } else if (html == null) {
            new PaintedText(shared.terminal(), shared.messages()).print(explanation, document);
        }
        return 0;
    }
}
