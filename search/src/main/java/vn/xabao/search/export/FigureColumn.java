package vn.xabao.search.export;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Place;
import vn.xabao.extract.report.Report;

/** A column of the table of figures. */
record FigureColumn(String name, BiFunction<Report, Figure, @Nullable Object> value) {

    static final List<FigureColumn> ALL = List.of(
            ofReport("report", Report::id),
            ofReport("path", r -> r.source().path()),
            ofPlace("place_code", Place::code),
            ofPlace("place_list", Place::list),
            ofPlace("place_type", Place::type),
            ofPlace("commune", Place::commune),
            ofPlace("district", Place::district),
            ofPlace("province", Place::province),
            ofPeriod("year", Period::year),
            ofPeriod("span", Period::span),
            of("indicator", Figure::indicator),
            of("label", Figure::label),
            of("value", Figure::value),
            of("unit", Figure::unit),
            of("value_text", Figure::valueText),
            of("unit_text", Figure::unitText),
            of("state", f -> f.state().name().toLowerCase(Locale.ROOT)),
            of("scope", f -> f.scope().name().toLowerCase(Locale.ROOT)),
            of("approx", Figure::approx),
            of("figure_place", f -> f.place() == null ? null : f.place().name()),
            of("figure_place_code", f -> f.place() == null ? null : f.place().code()),
            of("of_period", Figure::ofPeriod),
            of("item", Figure::item),
            of("section", Figure::section),
            of("quote", Figure::quote),
            of("page", Figure::page),
            of("start", Figure::start),
            of("end", Figure::end),
            of("place_in_file", Figure::path),
            of("confidence", Figure::confidence),
            of("rule", Figure::rule));

    private static FigureColumn ofReport(String name, Function<Report, @Nullable Object> value) {
        return new FigureColumn(name, (report, figure) -> value.apply(report));
    }

    private static FigureColumn ofPlace(String name, Function<Place, @Nullable Object> value) {
        return ofReport(name, r -> value.apply(r.place()));
    }

    private static FigureColumn ofPeriod(String name, Function<Period, @Nullable Object> value) {
        return ofReport(name, r -> value.apply(r.period()));
    }

    private static FigureColumn of(String name, Function<Figure, @Nullable Object> value) {
        return new FigureColumn(name, (report, figure) -> value.apply(figure));
    }
}
