package vn.xabao.extract.table;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import vn.xabao.extract.report.Section;
import vn.xabao.extract.rule.Reading;
import vn.xabao.extract.token.Keys;
import vn.xabao.extract.token.TokenKind;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Page;
import vn.xabao.ingest.document.Table;

/** Reads the tables; what it says of a number in a cell replaces what the sentence rules said of it. */
public final class TableAnnotator implements Annotator {

    private static final int LINES_BEFORE = 4;

    private final Lexicon lexicon = new Lexicon();
    private final Heads heads = new Heads();
    private final Indicators indicators = new Indicators();
    private final TableReader reader = new TableReader(lexicon, heads, indicators);

    @Override
    public void annotate(Annotation annotation) {
        Document document = annotation.get(Keys.Source.class);
        if (document.tables().isEmpty()) {
            return;
        }
        NavigableMap<Integer, CoreLabel> tokens = tokens(annotation);
        List<Reading> readings = new ArrayList<>();
        for (Object o : annotation.get(Keys.Readings.class)) {
            readings.add((Reading) o);
        }
        PlaceLabels places = new PlaceLabels(heads.places(), annotation.get(Keys.ReportPlace.class));
        ReportTime time = ReportTime.of(annotation.get(Keys.ReportPeriod.class));
        for (Table table : document.tables()) {
            if (isGood(document, table)) {
                Grid grid = Grid.of(document, table);
                read(document, grid, around(annotation, table, grid, time, places), tokens, readings);
            }
        }
        readings.sort(Comparator.comparingInt(Reading::valueStart));
        annotation.set(Keys.Readings.class, readings);
    }

    private void read(Document document, Grid grid, Surroundings around, NavigableMap<Integer, CoreLabel> tokens,
            List<Reading> readings) {
        Layout layout = new Layout(grid, heads, c -> Amount.of(in(tokens, c), document.text()));
        List<CellReading> cells = reader.read(grid, layout, around);
        if (cells.isEmpty()) {
            return;
        }
        String title = around.title() + " " + layout.title() + " " + String.join(" ", around.before());
        ReadingWriter writer = new ReadingWriter(document.text(), grid, indicators, title, cells);
        for (Cell cell : layout.ordinals()) {
            drop(cell, readings);
            in(tokens, cell).forEach(t -> explain(t));
        }
        cells.stream().map(CellReading::cell).distinct().forEach(c -> drop(c, readings));
        for (CellReading cell : cells) {
            Reading reading = writer.write(cell);
            CoreLabel number = tokens.get(reading.valueStart());
            if (number != null) {
                number.remove(Keys.Role.class);
            }
            readings.add(reading);
        }
    }

    private static void drop(Cell cell, List<Reading> readings) {
        readings.removeIf(r -> r.valueStart() >= cell.start() && r.valueStart() < cell.end());
    }

    /** Numbers of rows and columns count nothing. */
    private static void explain(CoreLabel token) {
        if (token.get(Keys.Kind.class).equals(TokenKind.NUMBER.name()) && token.get(Keys.Role.class) == null) {
            token.set(Keys.Role.class, "other");
        }
    }

    private static List<CoreLabel> in(NavigableMap<Integer, CoreLabel> tokens, Cell cell) {
        return new ArrayList<>(tokens.subMap(cell.start(), cell.end()).values());
    }

    private static NavigableMap<Integer, CoreLabel> tokens(Annotation annotation) {
        NavigableMap<Integer, CoreLabel> tokens = new TreeMap<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
                tokens.put(token.beginPosition(), token);
            }
        }
        return tokens;
    }

    private static boolean isGood(Document document, Table table) {
        return document.pages().stream().filter(p -> p.number() == table.page())
                .allMatch(p -> p.verdict() == Page.Verdict.GOOD_TEXT);
    }

    private static Surroundings around(Annotation annotation, Table table, Grid grid, ReportTime time,
            PlaceLabels places) {
        Document document = annotation.get(Keys.Source.class);
        int start = grid.start();
        List<String> before = new ArrayList<>();
        for (Block block : document.blocks().reversed()) {
            if (block.end() <= start && block.role() != Block.Role.CELL && !block.role().isSetAside()
                    && block.page() == table.page() && before.size() < LINES_BEFORE) {
                before.add(document.text().substring(block.start(), block.end()));
            }
        }
        boolean tasks = false;
        List<String> titles = new ArrayList<>();
        for (Object o : annotation.get(Keys.Sections.class)) {
            if (o instanceof Section s && s.start() <= start && start < s.end()) {
                titles.addFirst(s.title());
                tasks = s.role() == Section.Role.TASKS;
            }
        }
        before.addAll(titles);
        return new Surroundings(table.title() == null ? "" : table.title(), before, tasks, time, places);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(Keys.Readings.class, Keys.Role.class, Keys.Sections.class);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of(Keys.Readings.class);
    }
}
