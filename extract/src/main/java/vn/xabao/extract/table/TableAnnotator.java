package vn.xabao.extract.table;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import vn.xabao.extract.report.Section;
import vn.xabao.extract.rule.Reading;
import vn.xabao.extract.section.Outline;
import vn.xabao.extract.token.Keys;
import vn.xabao.extract.token.TokenKind;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
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
        List<Found> tables = find(document);
        if (tables.isEmpty()) {
            return;
        }
        NavigableMap<Integer, CoreLabel> tokens = tokens(annotation);
        List<Reading> readings = new ArrayList<>();
        for (Object o : annotation.get(Keys.Readings.class)) {
            readings.add((Reading) o);
        }
        PlaceLabels places = new PlaceLabels(heads.places(), annotation.get(Keys.ReportPlace.class));
        ReportTime time = ReportTime.of(annotation.get(Keys.ReportPeriod.class));
        List<Sheet> sheets = new ArrayList<>();
        for (Found table : tables) {
            Layout layout = new Layout(table.grid(), heads, c -> Amount.of(in(tokens, c), document.text()));
            Surroundings around = around(annotation, table, time, places);
            read(document, new Laid(table.grid(), layout, around), tokens, readings);
            sheets.add(Sheet.of(table.grid(), layout, heads, around.caption()));
        }
        annotation.set(Keys.Sheets.class, sheets);
        readings.sort(Comparator.comparingInt(Reading::valueStart));
        annotation.set(Keys.Readings.class, readings);
    }

    private record Found(Grid grid, String title, int page) {
    }

    private record Laid(Grid grid, Layout layout, Surroundings around) {
    }

    /** The tables on pages whose text can be trusted. */
    private static List<Found> find(Document document) {
        List<Found> found = new ArrayList<>();
        for (Table table : document.tables()) {
            Grid grid = Grid.of(document, table);
            Found last = found.isEmpty() ? null : found.getLast();
            if (last != null && last.page() != table.page() && goesOn(document, last.grid(), grid)) {
                found.set(found.size() - 1, new Found(last.grid().above(grid), last.title(), last.page()));
            } else {
                found.add(new Found(grid, table.title() == null ? "" : table.title(), table.page()));
            }
        }
        for (Grid grid : FlatTables.find(document)) {
            Block block = document.blocks().get(document.blockAt(grid.start()));
            found.add(new Found(grid, "", block.pageAt(grid.start())));
        }
        Set<Integer> unreadable = document.unreadablePages();
        return found.stream().filter(f -> !unreadable.contains(f.page())).toList();
    }

    /** A table that a page break cut: nothing stands between its parts, and they have the same columns. */
    private static boolean goesOn(Document document, Grid grid, Grid next) {
        return grid.columns() == next.columns()
                && document.text().substring(grid.end(), Math.max(grid.end(), next.start())).isBlank();
    }

    private void read(Document document, Laid laid, NavigableMap<Integer, CoreLabel> tokens, List<Reading> readings) {
        Grid grid = laid.grid();
        Layout layout = laid.layout();
        Surroundings around = laid.around();
        List<CellReading> cells = reader.read(grid, layout, around);
        if (cells.isEmpty()) {
            return;
        }
        String title = around.title() + " " + layout.title() + " " + String.join(" ", around.before());
        ReadingWriter writer = new ReadingWriter(document.text(), grid, indicators, title, cells);
        BitSet read = new BitSet();
        for (Cell cell : layout.ordinals()) {
            read.set(cell.start(), cell.end());
            in(tokens, cell).forEach(TableAnnotator::explain);
        }
        cells.forEach(c -> read.set(c.cell().start(), c.cell().end()));
        readings.removeIf(r -> read.get(r.valueStart()));
        for (CellReading cell : cells) {
            Reading reading = writer.write(cell);
            tokens.subMap(reading.valueStart(), reading.valueEnd()).values()
                    .forEach(t -> t.set(Keys.Role.class, "figures"));
            readings.add(reading);
        }
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

    private static Surroundings around(Annotation annotation, Found table, ReportTime time, PlaceLabels places) {
        Document document = annotation.get(Keys.Source.class);
        int start = table.grid().start();
        List<String> before = new ArrayList<>(linesBefore(document, start, table.page()));
        boolean tasks = false;
        List<String> titles = new ArrayList<>();
        for (Section s : annotation.get(Outline.Key.class).around(start)) {
            titles.addFirst(s.title());
            tasks = s.role() == Section.Role.TASKS;
        }
        before.addAll(titles);
        return new Surroundings(table.title(), before, tasks, time, places);
    }

    private static List<String> linesBefore(Document document, int start, int page) {
        return document.blocks().subList(0, document.blockAt(start) + 1).reversed().stream()
                .filter(b -> b.end() <= start && b.role() != Block.Role.CELL && !b.role().isSetAside())
                .takeWhile(b -> b.page() == page)
                .limit(LINES_BEFORE).map(b -> document.text().substring(b.start(), b.end())).toList();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(Keys.Readings.class, Keys.Role.class, Outline.Key.class);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of(Keys.Readings.class, Keys.Sheets.class);
    }
}
