package vn.xabao.extract.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.TextDocuments;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.header.Head;
import vn.xabao.extract.number.Numerals;
import vn.xabao.extract.report.DocumentHead;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Figure.Scope;
import vn.xabao.extract.report.Finding;
import vn.xabao.extract.report.Period;
import vn.xabao.extract.report.Place;

/**
 * Figures as a report might state them, without rules that read them: {@code id=1.021}, {@code id=1.021@previous 2022},
 * {@code id=12@other_place thôn A}, {@code id~200} for "khoảng 200". A slash begins a new line.
 */
final class Stated {

    private static final Checker CHECKER = new Checker();

    private final StringBuilder text = new StringBuilder();
    private final List<Figure> figures = new ArrayList<>();

    static List<Finding> findings(String figures) {
        Stated stated = new Stated();
        for (String line : figures.split(" / ")) {
            for (String figure : line.split("; ")) {
                stated.add(figure);
            }
            stated.text.append('\n');
        }
        return stated.check();
    }

    private void add(String figure) {
        boolean rough = figure.contains("~");
        String[] sides = figure.split("[=~]");
        String[] value = sides[1].split("@");
        String[] scope = value.length > 1 ? value[1].split(" ", 2) : new String[]{"current"};
        String line = sides[0] + (rough ? " khoảng " : " ") + value[0];
        int start = text.length();
        text.append(line).append(", ");
        figures.add(figure(sides[0], value[0], Scope.valueOf(scope[0].toUpperCase(Locale.ROOT)), new Where(start, line,
                scope.length > 1 ? scope[1] : null, rough)));
    }

    private record Where(int start, String line, @Nullable String of, boolean rough) {
    }

    private static Figure figure(String indicator, String printed, Scope scope, Where where) {
        BigDecimal value = Numerals.parse(printed);
        int end = where.start() + where.line().length();
        Figure.Mention mention = new Figure.Mention(where.line(), 1, where.start(), end, List.of(), null);
        return new Figure(indicator, indicator, value, Catalogue.standard().get(indicator).unit(), printed, null,
                end - printed.length(), end, where.rough(), Figure.State.STATED, scope,
                scope == Scope.OTHER_PLACE ? new Figure.FigurePlace(where.of(), null) : null,
                scope == Scope.PREVIOUS ? where.of() : null, null, null, where.line(), 1, where.start(), end,
                List.of(), null, List.of(mention), "test@1", 0.95);
    }

    private List<Finding> check() {
        DocumentHead head = new DocumentHead("report", null, null, null, null, null, null, null, List.of());
        Place place = new Place(Place.Level.COMMUNE, "Sơn Long", "xã", null, null, null, null, List.of(),
                Place.Basis.HEADER, 1);
        return CHECKER.check(new Material(TextDocuments.of(text.toString()),
                new Head(head, Period.UNKNOWN, place), figures, List.of())).stream()
                .filter(f -> f.kind() != Finding.Kind.TYPING).toList();
    }
}
