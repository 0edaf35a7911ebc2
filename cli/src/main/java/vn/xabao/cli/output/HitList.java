package vn.xabao.cli.output;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Json;
import vn.xabao.search.result.Hit;
import vn.xabao.search.result.SearchRequest;
import vn.xabao.search.result.SearchResult;

/** Answers of a search: for people grouped by report, for programs one object a line. */
public final class HitList {

    /** The last line for programs. */
    private record Total(long total, boolean exact) {
    }

    private final Terminal terminal;
    private final Messages messages;

    public HitList(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    public void printJson(SearchResult result) {
        result.hits().forEach(hit -> terminal.out().println(Json.line(hit)));
        terminal.out().println(Json.line(new Total(result.total(), result.exact())));
    }

    public void print(SearchResult result, SearchRequest request) {
        String report = "";
        for (Hit hit : result.hits()) {
            if (!hit.report().equals(report)) {
                printReport(hit);
                report = hit.report();
            }
            printPassage(hit);
        }
        printWords(result, request);
    }

    private void printReport(Hit hit) {
        PrintStream out = terminal.out();
        out.println(terminal.bold(joined(hit.place(), hit.year(), hit.name())));
        out.println("  " + messages.text("hit.report", ShortId.of(hit.report())));
    }

    private void printPassage(Hit hit) {
        PrintStream out = terminal.out();
        out.println("  " + hit.rank() + ". " + joined(messages.text("page", hit.page()), hit.section()));
        out.println("     " + marked(hit.snippet(), hit.highlights()));
        out.println();
    }

    private String marked(String snippet, List<List<Integer>> highlights) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (List<Integer> span : highlights) {
            text.append(snippet, at, span.get(0));
            text.append(terminal.marked(snippet.substring(span.get(0), span.get(1))));
            at = span.get(1);
        }
        return text.append(snippet.substring(at)).toString().replaceAll("\\s+", " ").strip();
    }

    private void printWords(SearchResult result, SearchRequest request) {
        PrintStream err = terminal.err();
        if (result.suggestion() != null) {
            err.println(messages.text("search.meant", result.suggestion()));
        }
        if (result.hits().isEmpty()) {
            err.println(messages.text("search.none"));
        } else {
            long reports = result.hits().stream().map(Hit::report).distinct().count();
            err.println(messages.text(result.exact() ? "search.total" : "search.at_least", result.total(),
                    result.hits().size(), reports));
            long next = (long) request.offset() + result.hits().size();
            if (next < result.total()) {
                err.println(messages.text("search.more", next));
            }
        }
    }

    private static String joined(@Nullable Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" · "));
    }
}
