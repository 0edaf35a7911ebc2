package vn.xabao.cli.output;

import vn.xabao.ingest.document.Problem;

/** Why a file could not be read, on a line that names it. */
public final class ProblemLine {

    private final Messages messages;

    public ProblemLine(Messages messages) {
        this.messages = messages;
    }

    public String of(String path, Problem problem) {
        String words = messages.of(problem.message());
        return messages.text("load.failed", words.contains(path) ? words : path + ": " + words);
    }
}
