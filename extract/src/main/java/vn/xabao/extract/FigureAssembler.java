package vn.xabao.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xabao.extract.catalogue.Catalogue;
import vn.xabao.extract.report.Figure;
import vn.xabao.extract.report.Statement;
import vn.xabao.extract.rule.Reading;
import vn.xabao.extract.section.Outline;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;

/** Joins the readings of one fact into a figure and ties each to its words, page and boxes. */
final class FigureAssembler {

    private final Document document;
    private final Outline outline;
    private final Places places;

    FigureAssembler(Document document, Outline outline) {
        this.document = document;
        this.outline = outline;
        this.places = new Places(document);
    }

    List<Figure> assemble(List<Reading> readings) {
        Map<Object, List<Reading>> facts = new LinkedHashMap<>();
        for (Reading r : readings) {
            facts.computeIfAbsent(fact(r), k -> new ArrayList<>()).add(r);
        }
        return facts.values().stream().map(this::figure).toList();
    }

    /** Where each figure of {@link #assemble} is stated, reading by reading. */
    static List<Statement> statements(List<Reading> readings) {
        Map<Object, Integer> indexes = new LinkedHashMap<>();
        List<Statement> statements = new ArrayList<>(readings.size());
        for (Reading r : readings) {
            Object fact = fact(r);
            indexes.putIfAbsent(fact, indexes.size());
            statements.add(new Statement(indexes.getOrDefault(fact, -1), r.start(), r.end(), r.valueStart(),
                    r.valueEnd(), r.rule(), r.confidence()));
        }
        return statements;
    }

    /** What makes two statements the same; each quantity without an indicator, and each item, stands for itself. */
    private static Object fact(Reading r) {
        String indicator = r.indicator();
        boolean single = indicator == null || Catalogue.standard().get(indicator).perItem();
        return new Fact(indicator, r.scope(), r.place(), r.ofPeriod(), r.value(), single ? r.valueStart() : -1);
    }

    private record Fact(@Nullable String indicator, Figure.Scope scope, @Nullable String place,
            @Nullable String ofPeriod, BigDecimal value, int statement) {
    }

    private Figure figure(List<Reading> same) {
        Reading r = same.getFirst();
        Block block = places.block(r.valueStart());
        List<Figure.Mention> mentions = same.stream().map(this::mention).toList();
        double confidence = same.stream().mapToDouble(Reading::confidence).max().orElse(r.confidence());
        return new Figure(r.indicator(), r.label(), r.value(), r.unit(),
                document.text().substring(r.valueStart(), r.valueEnd()), r.unitText(), r.valueStart(), r.valueEnd(),
                r.approx(), r.state(), r.scope(), r.place() == null ? null : new Figure.FigurePlace(r.place(), null),
                r.ofPeriod(), null, outline.citation(r.start()), quote(r), block.pageAt(r.valueStart()),
                r.start(), r.end(),
                places.boxes(r.start(), r.end()), block.path(), mentions, r.rule(), confidence);
    }

    private Figure.Mention mention(Reading r) {
        Block block = places.block(r.valueStart());
        return new Figure.Mention(quote(r), block.pageAt(r.valueStart()), r.start(), r.end(),
                places.boxes(r.start(), r.end()), block.path());
    }

    private String quote(Reading r) {
        return document.text().substring(r.start(), r.end());
    }
}
