package vn.xabao.cli.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xabao.cli.output.Grid;
import vn.xabao.cli.output.Grid.Cell;
import vn.xabao.cli.output.Grid.Column;
import vn.xabao.cli.output.Messages;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.evaluate.Evaluation;
import vn.xabao.extract.evaluate.Evaluation.Reading;
import vn.xabao.extract.evaluate.Reliability.Bin;
import vn.xabao.extract.evaluate.Score;
import vn.xabao.extract.report.Figure.Scope;
import vn.xabao.ingest.document.Message;

/** An evaluation as tables in the language of the user. */
final class Tables {

    private final Evaluation evaluation;
    private final Messages messages;
    private final boolean named;

    /** @param named whether indicators stand with their labels; ids alone are shorter */
    Tables(Evaluation evaluation, Messages messages, boolean named) {
        this.evaluation = evaluation;
        this.messages = messages;
        this.named = named;
    }

    private String indicator(String id) {
        return named
                ? Catalogue.standard().find(id)
                        .map(i -> messages.of(new Message(i.labelVi(), i.labelEn())) + " · " + id).orElse(id)
                : id;
    }

    Grid totals() {
        return scores("totals", "of", Stream.of(row(messages.text("evaluation.all"), evaluation.all()),
                row(messages.text("evaluation.current"), evaluation.current())));
    }

    Grid groups() {
        return scores("groups", "group",
                evaluation.groups().stream().map(g -> row(groupLabel(g.group()), g.score())));
    }

    Grid indicators() {
        return scores("indicators", "indicator",
                evaluation.indicators().stream().map(i -> row(indicator(i.indicator()), i.score())));
    }

    Grid documents() {
        List<Column> columns = new ArrayList<>(scoreColumns("document"));
        columns.addAll(List.of(words("place"), words("period"), number("findings"), number("unexplained")));
        return grid("reports", columns, evaluation.byDocument().stream().map(d -> {
            List<Cell> cells = new ArrayList<>(row(d.document(), d.score()));
            cells.add(Cell.of(tick(d.place())));
            cells.add(Cell.of(tick(d.period())));
            cells.add(new Cell(d.findings().found() + "/" + d.findings().labelled(), (double) d.findings().found()));
            cells.add(Cell.of(d.numerals().unexplained()));
            return cells;
        }));
    }

    /** Labelled scopes down, scopes read across. */
    Grid scopes() {
        List<Column> columns = new ArrayList<>(List.of(words("labelled_read")));
        List<Scope> all = List.of(Scope.values());
        all.forEach(s -> columns.add(Column.number(messages.name("scope", s))));
        return grid("scopes", columns, all.stream().map(labelled -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(messages.name("scope", labelled))));
            all.forEach(read -> cells.add(Cell.of(scopeCount(labelled, read))));
            return cells;
        }));
    }

    private int scopeCount(Scope labelled, Scope read) {
        return evaluation.scopes().stream().filter(c -> c.labelled() == labelled && c.read() == read)
                .mapToInt(Evaluation.ScopeCount::count).sum();
    }

    Grid confusions() {
        return grid("confusions", List.of(words("labelled"), words("read"), number("times")),
                evaluation.confusions().stream()
                        .map(c -> List.of(Cell.of(indicator(c.labelled())), Cell.of(indicator(c.read())),
                                Cell.of(c.count()))));
    }

    Grid wrongHeads() {
        return grid("heads", List.of(words("document"), words("field"), words("labelled"), words("read")),
                Stream.concat(
                        evaluation.place().wrong().stream().map(w -> wrongHead("place", w)),
                        evaluation.period().wrong().stream().map(w -> wrongHead("period", w))));
    }

    private List<Cell> wrongHead(String field, Evaluation.WrongHead wrong) {
        return List.of(Cell.of(wrong.document()), Cell.of(column(field)), Cell.of(wrong.labelled()),
                Cell.of(wrong.read() == null ? "–" : wrong.read()));
    }

    Grid confidence() {
        Bin high = evaluation.reliability().high();
        Stream<Bin> bins = Stream.concat(evaluation.reliability().bins().stream().filter(b -> b.facts() > 0),
                Stream.of(high));
        return grid("confidence",
                List.of(words("confidence"), number("read_count"), number("right"), number("stated"),
                        number("precision")),
                bins.map(b -> List.of(Cell.of(b == high ? "≥ " + messages.decimal(b.from(), 2) : range(b)),
                        Cell.of(b.facts()), Cell.of(b.right()), share(b.stated()),
                        share(b.precision()))));
    }

    private String range(Bin bin) {
        return messages.decimal(bin.from(), 2) + " – " + messages.decimal(bin.to(), 2);
    }

    Grid rules() {
        return grid("rules", List.of(words("rule"), number("right"), number("wrong")),
                evaluation.rules().stream().filter(r -> r.wrong() > 0)
                        .map(r -> List.of(Cell.of(r.rule()), Cell.of(r.right()), Cell.of(r.wrong()))));
    }

    Grid missed() {
        return grid("missed",
                List.of(words("document"), words("indicator"), number("value"), words("scope"), words("quote"),
                        words("cause"), words("instead")),
                evaluation.missed().stream().map(m -> {
                    List<Cell> cells = new ArrayList<>(List.of(Cell.of(m.document())));
                    cells.addAll(reading(m.label()));
                    cells.addAll(List.of(Cell.of(oneLine(m.quote())), Cell.of(messages.name("cause", m.cause())),
                            Cell.of(String.join(", ", m.near().stream().map(this::brief).toList()))));
                    return cells;
                }));
    }

    Grid falseFigures() {
        return grid("false",
                List.of(words("document"), words("indicator"), number("value"), words("scope"), words("quote"),
                        words("cause"), words("instead_of"), words("rule"), number("confidence")),
                evaluation.falseFigures().stream().map(f -> {
                    List<Cell> cells = new ArrayList<>(List.of(Cell.of(f.document())));
                    cells.addAll(reading(f.figure()));
                    cells.addAll(List.of(Cell.of(oneLine(f.quote())), Cell.of(messages.name("cause", f.cause())),
                            Cell.of(f.label() == null ? "" : brief(f.label())),
                            Cell.of(f.rule() == null ? "" : f.rule()),
                            new Cell(messages.decimal(f.confidence(), 2), f.confidence())));
                    return cells;
                }));
    }

    Grid missedFindings() {
        return findings("missed_findings", evaluation.findings().missed());
    }

    Grid falseFindings() {
        return findings("false_findings", evaluation.findings().falseFindings());
    }

    private Grid findings(String name, List<Evaluation.FindingWords> findings) {
        return grid(name, List.of(words("document"), words("kind"), words("finding"), words("quotes")),
                findings.stream()
                        .map(f -> List.of(Cell.of(f.document()),
                                Cell.of(f.kind() == null ? "" : messages.name("finding", f.kind())),
                                Cell.of(messages.of(f.words())), Cell.of(quotes(f.quotes())))));
    }

    private static String quotes(List<String> quotes) {
        return String.join(" · ", quotes.stream().map(Tables::oneLine).toList());
    }

    private Grid scores(String name, String first, Stream<List<Cell>> rows) {
        return grid(name, scoreColumns(first), rows);
    }

    private List<Column> scoreColumns(String first) {
        return List.of(words(first), number("precision"), number("recall"), number("f1"), number("right"),
                number("wrong"), number("missed"));
    }

    private List<Cell> row(String name, Score score) {
        return List.of(Cell.of(name), share(score.precision()), share(score.recall()), share(score.f1()),
                Cell.of(score.right()), Cell.of(score.wrong()), Cell.of(score.missed()));
    }

    private List<Cell> reading(Reading r) {
        return List.of(Cell.of(indicator(r.indicator())), new Cell(messages.number(r.value()), r.value().doubleValue()),
                Cell.of(messages.name("scope", r.scope())));
    }

    private String brief(Reading r) {
        BigDecimal value = r.value();
        return r.indicator() + " = " + messages.number(value)
                + (r.scope() == Scope.CURRENT ? "" : " (" + messages.name("scope", r.scope()) + ")");
    }

    private Cell share(@Nullable Double share) {
        return new Cell(messages.percent(share), share);
    }

    private static String tick(@Nullable Boolean right) {
        return right == null ? "–" : right ? "✓" : "✗";
    }

    private String groupLabel(String id) {
        return Catalogue.standard().groups().stream().filter(g -> g.id().equals(id)).findFirst()
                .map(g -> messages.of(new Message(g.labelVi(), g.labelEn()))).orElse(id);
    }

    private Grid grid(String name, List<Column> columns, Stream<List<Cell>> rows) {
        return new Grid(messages.text("evaluation." + name), columns, rows.toList());
    }

    private Column words(String name) {
        return Column.words(column(name));
    }

    private Column number(String name) {
        return Column.number(column(name));
    }

    private String column(String name) {
        return messages.text("column." + name.toLowerCase(Locale.ROOT));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
