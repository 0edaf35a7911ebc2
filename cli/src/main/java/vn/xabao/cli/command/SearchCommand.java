package vn.xabao.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.xabao.cli.output.HitList;
import vn.xabao.search.Searcher;
import vn.xabao.search.result.SearchRequest;
import vn.xabao.search.result.SearchResult;

/** Finds passages; 0 found, 1 none. */
@Command
final class SearchCommand implements Callable<Integer> {

    private final Shared shared;

    @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "query")
    List<String> words = new ArrayList<>();

    @Mixin
    FilterOptions filters = new FilterOptions();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20")
    int limit;

    @Option(names = "--offset", paramLabel = "N", defaultValue = "0")
    int offset;

    @Mixin
    JsonOption output = new JsonOption();

    SearchCommand(Shared shared) {
        this.shared = shared;
    }

    @Override
    public Integer call() throws IOException {
        try (Searcher searcher = shared.searcher()) {
            SearchRequest request = new SearchRequest(String.join(" ", words), filters.filters(), Math.max(1, limit),
                    Math.max(0, offset));
            SearchResult result = searcher.search(request);
            HitList list = new HitList(shared.terminal(), shared.messages());
            if (output.json) {
                list.printJson(result);
            } else {
                list.print(result, request);
            }
            return result.hits().isEmpty() ? 1 : 0;
        }
    }
}
