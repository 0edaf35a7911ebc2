package vn.xabao.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.xabao.search.result.Filters;

/** The options that say which reports count, as typed. */
final class FilterOptions {

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
        return new Filters(province, district, commune, year, span, kind,
                where.stream().map(Filters.Where::parse).toList());
    }
}
