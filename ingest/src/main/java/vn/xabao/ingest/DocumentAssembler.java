package vn.xabao.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xabao.ingest.document.Block;
import vn.xabao.ingest.document.Document;
import vn.xabao.ingest.document.Problem;
import vn.xabao.ingest.document.Source;
import vn.xabao.ingest.document.Table;
import vn.xabao.ingest.document.Word;
import vn.xabao.ingest.layout.RawDocument;

/**
 * Joins the blocks of one file into its text: blocks by {@code \n}, cells of a row by {@code \t}, footnotes after the
 * block that calls them, running heads and page numbers at the end after {@code \f}.
 */
final class DocumentAssembler {

    private static final int LEFT_OUT = -1;

    private final RawDocument raw;
    private final Table.@Nullable Cell[] cellOf;
    private final int[] tableOf;
    private final int[] placeOf;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int last = LEFT_OUT;
    private boolean setAside;

    private DocumentAssembler(RawDocument raw) {
        int n = raw.blocks().size();
        this.raw = raw;
        this.cellOf = new Table.Cell[n];
        this.tableOf = new int[n];
        this.placeOf = new int[n];
        Arrays.fill(tableOf, LEFT_OUT);
        Arrays.fill(placeOf, LEFT_OUT);
        for (int t = 0; t < raw.tables().size(); t++) {
            for (Table.Cell c : raw.tables().get(t).cells()) {
                cellOf[c.block()] = c;
                tableOf[c.block()] = t;
            }
        }
    }

    /** @param more problems the door knows of already */
    static Document assemble(Source source, RawDocument raw, List<Problem> more) {
        DocumentAssembler a = new DocumentAssembler(raw);
        for (int i : a.order()) {
            a.append(i);
        }
        List<Problem> problems = new ArrayList<>(more);
        problems.addAll(raw.problems());
        String text = a.text.toString();
        PageJudge judge = PageJudge.of(raw.pages(), a.blocks, text);
        problems.addAll(judge.problems());
        return new Document(source, judge.pages(), a.blocks, a.tables(), problems, text);
    }

    /** Raw indices in the order of the text. */
    private List<Integer> order() {
        List<List<Integer>> notesAfter = new ArrayList<>();
        raw.blocks().forEach(b -> notesAfter.add(new ArrayList<>()));
        List<Integer> body = new ArrayList<>();
        List<Integer> aside = new ArrayList<>();
        for (int i = 0; i < raw.blocks().size(); i++) {
            RawDocument.Block b = raw.blocks().get(i);
            if (b.role().isSetAside()) {
                aside.add(i);
            } else if (b.caller() != null && b.caller() != i) {
                notesAfter.get(lastOfUnit(b.caller())).add(i);
            } else {
                body.add(i);
            }
        }
        List<Integer> all = new ArrayList<>();
        body.forEach(i -> addWithNotes(i, notesAfter, all));
        aside.forEach(i -> addWithNotes(i, notesAfter, all));
        return all;
    }

    private static void addWithNotes(int i, List<List<Integer>> notesAfter, List<Integer> to) {
        to.add(i);
        notesAfter.get(i).forEach(note -> addWithNotes(note, notesAfter, to));
    }

    /** A footnote called inside a table follows the whole table. */
    private int lastOfUnit(int block) {
        int i = block;
        while (tableOf[block] != LEFT_OUT && i + 1 < tableOf.length && tableOf[i + 1] == tableOf[block]) {
            i++;
        }
        return i;
    }

    private void append(int i) {
        RawDocument.Block b = raw.blocks().get(i);
        CleanText clean = CleanText.of(b.text());
        String t = clean.text();
        if (t.isEmpty() && cellOf[i] == null) {
            return;
        }
        separate(i, b.role().isSetAside());
        int start = text.length();
        text.append(t);
        placeOf[i] = blocks.size();
        blocks.add(new Block(b.role(), b.page(), b.path(), start, text.length(), words(b, clean, start),
                b.pageBreaks().stream()
                        .map(p -> new Block.PageBreak(start + clean.offset(p.start()), p.page()))
                        .toList()));
        last = i;
    }

    private void separate(int i, boolean aside) {
        if (aside && !setAside) {
            setAside = true;
            text.append('\f');
        } else if (last != LEFT_OUT) {
            text.append(sameRow(last, i) ? '\t' : '\n');
        }
    }

    private boolean sameRow(int a, int b) {
        Table.Cell left = cellOf[a];
        Table.Cell right = cellOf[b];
        return left != null && right != null && tableOf[a] == tableOf[b] && left.row() == right.row();
    }

    private static List<Word> words(RawDocument.Block b, CleanText clean, int at) {
        List<Word> words = new ArrayList<>(b.words().size());
        for (Word w : b.words()) {
            int start = at + clean.offset(w.start());
            int end = at + clean.offset(w.end());
            if (end > start) {
                words.add(new Word(start, end, w.x0(), w.y0(), w.x1(), w.y1(), w.confidence()));
            }
        }
        return words;
    }

    private List<Table> tables() {
        return raw.tables().stream()
                .map(t -> new Table(t.page(), t.title(), t.rows(), t.columns(), t.headerRows(),
                        t.cells().stream()
                                .map(c -> new Table.Cell(c.row(), c.column(), c.rowSpan(), c.columnSpan(),
                                        placeOf[c.block()]))
                                .toList(),
                        t.box()))
                .toList();
    }
}
