package vn.xabao.cli.command;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.xabao.cli.output.ProblemLine;
import vn.xabao.ingest.document.Json;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Source;
import vn.xabao.load.ExtractResult;
import vn.xabao.load.FileExtractor;

/** Prints the records of files; 0 all, 1 some could not be read. */
@Command
final class ExtractCommand implements Callable<Integer> {

    private final Shared shared;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
    List<Path> files = new ArrayList<>();

    @Option(names = "--with-text")
    boolean withText;

    @Mixin
    JsonOption output = new JsonOption();

    ExtractCommand(Shared shared) {
        this.shared = shared;
    }

    /** A failed file for programs. */
    private record Failure(String schema, Source source, Problem problem) {
    }

    @Override
    public Integer call() throws InterruptedException {
        int exit = 0;
        try (FileExtractor extractor = new FileExtractor(files.size())) {
            for (Path file : files) {
                ExtractResult result = extractor.extract(file, file.toString().replace(File.separatorChar, '/'));
                exit = print(result) ? exit : 1;
            }
        }
        return exit;
    }

    private boolean print(ExtractResult result) {
        switch (result) {
            case ExtractResult.Extracted(var report, var document) -> {
                shared.out().println(Json.line(withText ? report.withText(document.text()) : report));
                return true;
            }
            case ExtractResult.Failed(Source source, Problem problem) -> {
                shared.err().println(output.json
                        ? Json.line(new Failure("xabao/failure/1", source, problem))
                        : new ProblemLine(shared.messages()).of(source.path(), problem));
                return false;
            }
        }
    }
}
