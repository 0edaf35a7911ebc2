package vn.xabao.cli.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.catalogue.Indicator;
import vn.xabao.ingest.document.Message;
import vn.xabao.search.result.Filters;
import vn.xabao.search.result.InvalidFilter;

/** The options that say which reports count, as typed. */
final class FilterOptions {

    private static final int SUGGESTIONS = 3;

    @Option(names = "--province", paramLabel = "NAME")
    @Nullable
    String province;

    @Option(names = "--district", paramLabel = "NAME")
    @Nullable
    String district;

    @Option(names = "--commune", paramLabel = "NAME")
    @Nullable
    String commune;

    @Option(names = "--year", paramLabel = "YEAR")
    @Nullable
    Integer year;

    @Option(names = "--span", paramLabel = "SPAN")
    @Nullable
    String span;

    @Option(names = "--kind", paramLabel = "KIND")
    @Nullable
    String kind;

    @Option(names = "--where", paramLabel = "CONDITION")
    List<String> where = new ArrayList<>();

    Filters filters() {
        List<Filters.Where> conditions = where.stream().map(Filters.Where::parse).toList();
        conditions.forEach(c -> checkIndicator(c.indicator()));
        return new Filters(province, district, commune, year, span, kind, conditions);
    }

    /** A mistyped indicator would match nothing and look like an answer. */
    private static void checkIndicator(String id) {
        if (Catalogue.standard().find(id).isEmpty()) {
            String near = nearest(id);
            throw new InvalidFilter(new Message("Không có chỉ tiêu “" + id + "”. Gần với nó: " + near + ".",
                    "There is no indicator “" + id + "”. Near it: " + near + "."));
        }
    }

    private static String nearest(String id) {
        List<String> words = List.of(id.split("_"));
        return Catalogue.standard().indicators().stream().map(Indicator::id)
                .sorted(Comparator.comparingLong((String other) -> -Stream.of(other.split("_")).filter(words::contains)
                        .count()))
                .limit(SUGGESTIONS).collect(Collectors.joining(", "));
    }
}
